using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>
/// What a query gives that is kept, or is to be, by how much the query is worth here: BM25 gives twice as much to what is worth
/// twice as much, and norms no query. Both are counted in the same steps: a question is answered the second time as it was the first.
/// </summary>
internal sealed class KeptPart(KeptQuery query) : QueryPart
{
    private readonly KeptScores _scores = query.Scores;
    private float _worth = query.Boost;

    public override float ValueForNormalization() => _scores.Part.ValueForNormalization() * _worth * _worth;

    public override void Normalize(float norm, float boost) => _worth *= boost;

    public override void Mark(FixedBitSet matched, AtomicReaderContext segment, IBits? accepted)
    {
        if (!query.IsKept)
        {
            _scores.Part.Mark(matched, segment, accepted);
            return;
        }

        var bits = Beyond(segment, accepted);
        foreach (var document in _scores.In(segment).Documents)
        {
            if (bits is null || bits.Get(document))
                matched.Set(document);
        }
    }

    public override PartScores? In(AtomicReaderContext segment, IBits? accepted)
    {
        if (query.IsKept)
            return _scores.In(segment) is { Documents.Length: > 0 } kept ? new KeptPartScores(kept, _worth, Beyond(segment, accepted)) : null;
        return _scores.Part.In(segment, accepted) is { } scores ? new WeighedScores(scores, _worth) : null;
    }

    /// <summary>What is accepted, where that is less than what is not deleted: of that nothing is kept.</summary>
    private static IBits? Beyond(AtomicReaderContext segment, IBits? accepted) => ReferenceEquals(accepted, segment.AtomicReader.LiveDocs) ? null : accepted;
}
