using System.Buffers;
using System.Runtime.InteropServices;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>
/// What the parts of a query give each document of a window, so many documents of a segment that stand one after another: their
/// sum, the most of them, and how many they are. A window stays in the processor's nearest memory while one part after another is added.
/// </summary>
internal sealed class Accumulator : IDisposable
{
    /// <summary>How many documents a window holds.</summary>
    private const int Width = 4096;
    private const int Bits = 64;
    private readonly Accumulated[] _documents = ArrayPool<Accumulated>.Shared.Rent(Width);
    private readonly ulong[] _held = new ulong[Width / Bits];
    private Accumulator? _inner;

    /// <summary>The first document of the window.</summary>
    public int Start { get; private set; }

    /// <summary>One more than the last document of the window.</summary>
    public int End => Start + Width;

    /// <summary>What a document that is held was given.</summary>
    public ref readonly Accumulated this[int document] => ref _documents[document - Start];

    /// <summary>Empties the window and moves it to where a document is.</summary>
    public void MoveTo(int document)
    {
        Start = document - (document % Width);
        Array.Clear(_held);
    }

    /// <summary>A window on the same documents, empty, for the parts of one part; good until the next is asked for.</summary>
    public Accumulator Inner()
    {
        _inner ??= new Accumulator();
        _inner.MoveTo(Start);
        return _inner;
    }

    public void Add(int document, float score)
    {
        var place = document - Start;
        ref var held = ref _held[place / Bits];
        var bit = 1UL << (place % Bits);
        ref var sofar = ref _documents[place];
        sofar = (held & bit) == 0 ? new Accumulated(score, score, 1) : sofar.And(score);
        held |= bit;
    }

    /// <summary>Keeps the documents that a filter lets through.</summary>
    public void Keep(FixedBitSet accepted)
    {
        var bits = MemoryMarshal.Cast<long, ulong>(accepted.GetBits());
        var first = Start / Bits;
        for (var group = 0; group < _held.Length; group++)
            _held[group] &= first + group < bits.Length ? bits[first + group] : 0;
    }

    /// <summary>The documents of the window that were given anything, in order.</summary>
    public HeldDocuments.Enumerator GetEnumerator() => From(Start).GetEnumerator();

    /// <summary>Those of them at or after one.</summary>
    public HeldDocuments From(int document) => new(_held, Start, document - Start);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<Accumulated>.Shared.Return(_documents);
        _inner?.Dispose();
    }
}
