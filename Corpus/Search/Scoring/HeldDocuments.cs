using System.Numerics;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Documents whose bits are set, in order.</summary>
/// <param name="held">The bits.</param>
/// <param name="start">The document of the first bit.</param>
/// <param name="from">The first bit that counts, fewer than there are.</param>
internal readonly struct HeldDocuments(ulong[] held, int start, int from)
{
    private const int Bits = 64;

    public Enumerator GetEnumerator() => new(held, start, from);

    /// <summary>Goes from one document to the next.</summary>
    internal struct Enumerator(ulong[] held, int start, int from)
    {
        private int _group = from / Bits;
        private ulong _left = held[from / Bits] & (ulong.MaxValue << (from % Bits));

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_group >= held.Length)
                    return false;
                _left = held[_group];
            }

            Current = start + (_group * Bits) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
