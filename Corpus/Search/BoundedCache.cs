using System.Collections.Concurrent;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Keeps what was made for a key. It starts anew when it holds too much, which a few makings cost and no order of use has to be kept for.</summary>
internal sealed class BoundedCache<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = new();

    /// <summary>Made since it last started anew: the dictionary itself takes a thousand locks to count what it holds.</summary>
    private int _made;

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        if (Interlocked.Increment(ref _made) > most)
        {
            _known.Clear();
            Volatile.Write(ref _made, 1);
        }

        return _known[key] = make(key);
    }
}
