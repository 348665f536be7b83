using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Puts the scores of several parts together.</summary>
internal abstract class CombinedPart(IReadOnlyList<QueryPart> parts) : QueryPart
{
    /// <summary>By how much its query is worth more, or less.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>The score of a document, from what the parts gave it.</summary>
    public abstract float Combine(in Accumulated given);

    /// <summary>What all parts give the documents of a segment; to be disposed of.</summary>
    public Accumulator Fill(AtomicReaderContext segment, IBits? accepted)
    {
        var given = new Accumulator(segment.Reader.MaxDoc);
        foreach (var part in parts)
            part.AddTo(given, segment, accepted);
        return given;
    }

    public override float ValueForNormalization() => parts.Sum(p => p.ValueForNormalization()) * Boost * Boost;

    public override void Normalize(float norm, float boost)
    {
        foreach (var part in parts)
            part.Normalize(norm, boost * Boost);
    }

    public override void Mark(FixedBitSet matched, AtomicReaderContext segment, IBits? accepted)
    {
        foreach (var part in parts)
            part.Mark(matched, segment, accepted);
    }

    public override void AddTo(Accumulator scores, AtomicReaderContext segment, IBits? accepted)
    {
        using var given = Fill(segment, accepted);
        for (var document = given.Next(0); document != DocIdSetIterator.NO_MORE_DOCS; document = given.Next(document + 1))
            scores.Add(document, Combine(given[document]));
    }
}
