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

    public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) => Given(context, acceptDocs) is { } given ? new AccumulatedScorer(this, _whole, given) : null;

    /// <summary>Collects the documents of a segment that a filter lets through, with no call for each to find it and another to score it.</summary>
    public void Collect(AtomicReaderContext segment, FixedBitSet accepted, BestCollector best)
    {
        best.SetNextReader(segment);
        using var given = Given(segment, segment.AtomicReader.LiveDocs);
        if (given is null)
            return;
        given.Keep(accepted);
        for (var document = given.Next(0); document != DocIdSetIterator.NO_MORE_DOCS; document = given.Next(document + 1))
            best.Collect(document, _whole.Combine(given[document]));
    }

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, acceptDocs: null);
        return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "no word matches");
    }

    /// <summary>What the parts give the documents of a segment; null where none matches what is needed.</summary>
    private Accumulator? Given(AtomicReaderContext segment, IBits? accepted)
    {
        if (needed is null)
            return _whole.Fill(segment, accepted);
        var matched = new FixedBitSet(segment.Reader.MaxDoc);
        needed.Mark(matched, segment, accepted);
        return matched.NextSetBit(0) < 0 ? null : _whole.Fill(segment, matched);
    }
}
