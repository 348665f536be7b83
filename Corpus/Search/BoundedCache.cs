using System.Collections.Concurrent;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Keeps what was made for a key. It starts anew when it holds too much, which a few makings cost and no order of use has to be kept for.</summary>
/// <param name="most">How much it holds before it starts anew.</param>
/// <param name="sizeOf">How much of that what was made takes; 1 where nothing is said.</param>
internal sealed class BoundedCache<TKey, TValue>(int most, Func<TValue, int>? sizeOf = null)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = new();

    /// <summary>What was made since it last started anew takes: the dictionary itself takes a thousand locks to count what it holds.</summary>
    private int _size;

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        var made = make(key);
        var size = sizeOf?.Invoke(made) ?? 1;
        if (Interlocked.Add(ref _size, size) > most)
        {
            _known.Clear();
            Volatile.Write(ref _size, size);
        }

        return _known[key] = made;
    }

    /// <summary>Tells that something it holds takes more than when it was made.</summary>
    public void Grow(int size) => Interlocked.Add(ref _size, size);
}
