using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>What is kept of a query, by how much the query is worth here: BM25 gives twice as much to what is worth twice as much, and norms no query.</summary>
internal sealed class KeptPart(KeptScores kept, float worth) : QueryPart
{
    private float _worth = worth;

    public override float ValueForNormalization() => kept.Part.ValueForNormalization() * _worth * _worth;

    public override void Normalize(float norm, float boost) => _worth *= boost;

    public override void Mark(FixedBitSet matched, AtomicReaderContext segment, IBits? accepted)
    {
        var bits = Beyond(segment, accepted);
        foreach (var document in kept.In(segment).Documents)
        {
            if (bits is null || bits.Get(document))
                matched.Set(document);
        }
    }

    public override void AddTo(Accumulator scores, AtomicReaderContext segment, IBits? accepted)
    {
        var bits = Beyond(segment, accepted);
        var (documents, given) = kept.In(segment);
        for (var i = 0; i < documents.Length; i++)
        {
            if (bits is null || bits.Get(documents[i]))
                scores.Add(documents[i], given[i] * _worth);
        }
    }

    /// <summary>What is accepted, where that is less than what is not deleted: of that nothing is kept.</summary>
    private static IBits? Beyond(AtomicReaderContext segment, IBits? accepted) => ReferenceEquals(accepted, segment.AtomicReader.LiveDocs) ? null : accepted;
}
