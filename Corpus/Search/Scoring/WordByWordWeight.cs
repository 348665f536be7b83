using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>The parts of a query, for the documents of one searcher.</summary>
/// <param name="needed">What a document must match as well; null where it need not.</param>
internal sealed class WordByWordWeight(WordByWordQuery query, QueryPart part, QueryPart? needed) : Weight
{
    private readonly CombinedPart _whole = part as CombinedPart ?? new CombinedPart([part], share: 1, coord: [1, 1]);

    public override Query Query => query;

    public override float GetValueForNormalization() => _whole.ValueForNormalization() * query.Boost * query.Boost;

    public override void Normalize(float norm, float topLevelBoost) => _whole.Normalize(norm, topLevelBoost * query.Boost);

    public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) => Given(context, acceptDocs) is { } given ? new AccumulatedScorer(this, given, context.Reader.MaxDoc) : null;

    /// <summary>Collects the documents of a segment that a filter lets through, with no call for each to find it and another to score it.</summary>
    public void Collect(AtomicReaderContext segment, FixedBitSet accepted, BestCollector best)
    {
        if (Given(segment, segment.AtomicReader.LiveDocs) is not { } given)
            return;
        best.SetNextReader(segment);
        using var window = new Accumulator();
        for (var next = given.Next; next != DocIdSetIterator.NO_MORE_DOCS; next = given.Next)
        {
            window.MoveTo(next);
            given.Fill(window);
            window.Keep(accepted);
            foreach (var document in window)
                best.Collect(document, given.ScoreIn(window, document));
        }
    }

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, acceptDocs: null);
        return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "no word matches");
    }

    /// <summary>What the parts give the documents of a segment; null where none matches, or none what is needed.</summary>
    private CombinedScores? Given(AtomicReaderContext segment, IBits? accepted)
    {
        if (needed is null)
            return _whole.AllIn(segment, accepted);
        var matched = new FixedBitSet(segment.Reader.MaxDoc);
        needed.Mark(matched, segment, accepted);
        return matched.NextSetBit(0) < 0 ? null : _whole.AllIn(segment, matched);
    }
}
