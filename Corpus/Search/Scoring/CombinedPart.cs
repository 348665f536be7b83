using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Puts the scores of several parts together: the greatest, and a share of the others; the whole of them where it is a sum.</summary>
/// <param name="share">The share, from 0 to 1.</param>
/// <param name="coord">By how much that counts, by the number of parts that match.</param>
internal sealed class CombinedPart(IReadOnlyList<QueryPart> parts, float share, float[] coord) : QueryPart
{
    private readonly QueryPart? _only = parts is [var only] && coord[1] == 1 ? only : null;

    /// <summary>By how much its query is worth more, or less.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>The score of a document, from what the parts gave it.</summary>
    public float Combine(in Accumulated given) => (float)(given.Most + (share * (given.Sum - given.Most))) * coord[given.Count];

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
        if (_only is not null)
        {
            _only.AddTo(scores, segment, accepted);
            return;
        }

        using var given = Fill(segment, accepted);
        for (var document = given.Next(0); document != DocIdSetIterator.NO_MORE_DOCS; document = given.Next(document + 1))
            scores.Add(document, Combine(given[document]));
    }
}
