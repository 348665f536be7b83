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
}
