using System.Collections.Concurrent;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Keeps what was made for a key. It starts anew when it holds too much, which a few makings cost and no order of use has to be kept for.</summary>
internal sealed class BoundedCache<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = new();

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (_known.TryGetValue(key, out var known))
            return known;
        if (_known.Count > most) // Takes all locks: not for what is known.
            _known.Clear();
        return _known[key] = make(key);
    }
}
