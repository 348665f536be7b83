using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>What the parts of a query give each document of a segment: their sum, the most of them, and how many they are.</summary>
internal sealed class Accumulator : IDisposable
{
    private const int Bits = 64;
    private readonly Accumulated[] _documents;
    private readonly ulong[] _held;
    private readonly int _groups;

    /// <param name="documents">More than the number of any document.</param>
    public Accumulator(int documents)
    {
        _groups = (documents / Bits) + 1;
        _documents = ArrayPool<Accumulated>.Shared.Rent(documents);
        _held = ArrayPool<ulong>.Shared.Rent(_groups);
        Array.Clear(_held, 0, _groups);
    }

    /// <summary>Documents that were given anything.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var group in _held.AsSpan(0, _groups))
                count += BitOperations.PopCount(group);
            return count;
        }
    }

    /// <summary>What a document that is held was given.</summary>
    public ref readonly Accumulated this[int document] => ref _documents[document];

    public void Add(int document, float score)
    {
        ref var held = ref _held[document / Bits];
        var bit = 1UL << (document % Bits);
        ref var sofar = ref _documents[document];
        sofar = (held & bit) == 0 ? new Accumulated(score, score, 1) : sofar.And(score);
        held |= bit;
    }

    /// <summary>Keeps the documents that a filter lets through.</summary>
    public void Keep(FixedBitSet accepted)
    {
        var bits = MemoryMarshal.Cast<long, ulong>(accepted.GetBits());
        for (var group = 0; group < _groups; group++)
            _held[group] &= group < bits.Length ? bits[group] : 0;
    }

    /// <summary>The first document at or after a number that was given anything; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> after the last.</summary>
    public int Next(int from)
    {
        var group = from / Bits;
        if (group >= _groups)
            return DocIdSetIterator.NO_MORE_DOCS;
        var held = _held[group] & (ulong.MaxValue << (from % Bits));
        while (held == 0)
        {
            if (++group == _groups)
                return DocIdSetIterator.NO_MORE_DOCS;
            held = _held[group];
        }

        return (group * Bits) + BitOperations.TrailingZeroCount(held);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<Accumulated>.Shared.Return(_documents);
        ArrayPool<ulong>.Shared.Return(_held);
    }
}
