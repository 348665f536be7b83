using System.Runtime.CompilerServices;
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Called for each document of each part.
    public float Combine(in Accumulated given) => (float)(given.Most + (share * (given.Sum - given.Most))) * coord[given.Count];

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

    public override PartScores? In(AtomicReaderContext segment, IBits? accepted) => _only is null ? AllIn(segment, accepted) : _only.In(segment, accepted);

    /// <summary>The scores as all parts give them, even where there is but one.</summary>
    public CombinedScores? AllIn(AtomicReaderContext segment, IBits? accepted)
    {
        PartScores[] matching = [.. parts.Select(p => p.In(segment, accepted)).OfType<PartScores>()];
        return matching.Length == 0 ? null : new CombinedScores(this, matching);
    }
}
