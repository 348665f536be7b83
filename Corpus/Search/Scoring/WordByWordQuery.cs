using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>
/// Scores as another query does, and faster where that puts many words together: it goes through the documents of one word
/// after another and keeps a sum for each document (term at a time, Buckley and Lewit 1985), where Lucene goes through
/// documents and, at each, through all words that it may hold, ordered anew.
/// </summary>
/// <param name="query">Sums (<see cref="BooleanQuery"/>) and greatest (<see cref="DisjunctionMaxQuery"/>) of others, as deep as need be.</param>
/// <param name="needed">What a document must match as well, without its score; null where it need not.</param>
internal sealed class WordByWordQuery(Query query, Query? needed) : Query
{
    private (Query, Query?) Inner => (query, needed);

    public override Weight CreateWeight(IndexSearcher searcher) =>
        new WordByWordWeight(this, QueryPart.Of(query, searcher), needed is null ? null : QueryPart.Of(needed, searcher));

    public override Query Rewrite(IndexReader reader)
    {
        var (scored, other) = (query.Rewrite(reader), needed?.Rewrite(reader));
        return ReferenceEquals(scored, query) && ReferenceEquals(other, needed) ? this : new WordByWordQuery(scored, other) { Boost = Boost };
    }

    public override void ExtractTerms(ISet<Term> terms) => query.ExtractTerms(terms);

    public override string ToString(string field) => query.ToString(field);

    public override bool Equals(object? obj) => base.Equals(obj) && obj is WordByWordQuery other && Inner.Equals(other.Inner);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Inner);

    /// <summary>The parts of a query, for the documents of one searcher.</summary>
    private sealed class WordByWordWeight(WordByWordQuery query, QueryPart part, QueryPart? needed) : Weight
    {
        private readonly CombinedPart _whole = part as CombinedPart ?? new SumPart([part], [1, 1]);

        public override Query Query => query;

        public override float GetValueForNormalization() => _whole.ValueForNormalization() * query.Boost * query.Boost;

        public override void Normalize(float norm, float topLevelBoost) => _whole.Normalize(norm, topLevelBoost * query.Boost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            if (needed is null)
                return new AccumulatedScorer(this, _whole, _whole.Fill(context, acceptDocs));
            var matched = Needed(needed, context, acceptDocs);
            return matched.NextSetBit(0) < 0 ? null : new AccumulatedScorer(this, _whole, _whole.Fill(context, matched));
        }

        private static FixedBitSet Needed(QueryPart needed, AtomicReaderContext context, IBits? acceptDocs)
        {
            var matched = new FixedBitSet(context.Reader.MaxDoc);
            needed.Mark(matched, context, acceptDocs);
            return matched;
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, acceptDocs: null);
            return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "no word matches");
        }
    }
}
