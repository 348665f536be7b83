using System.Collections;

namespace ComplianceEngine.Corpus.Law;

/// <summary>A list that is made when it is first looked at.</summary>
internal sealed class DeferredList<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> _items = new(make);

    /// <summary>Whether somebody looked at it.</summary>
    public bool IsMade => _items.IsValueCreated;

    public int Count => _items.Value.Count;

    public T this[int index] => _items.Value[index];

    public IEnumerator<T> GetEnumerator() => _items.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
