using System.Collections;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine;

/// <summary>One group of GroupBy.</summary>
internal sealed class Grouping<TKey, TElement>(object key) : FactContainer, IGrouping<TKey, TElement>, ICollection<TElement>
{
    public TKey Key { get; } = (TKey)key;

    public bool IsReadOnly => true;

    public IEnumerator<TElement> GetEnumerator() => Elements.Select(e => (TElement)e.Value!).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(TElement item) => Elements.Any(e => EqualityComparer<TElement>.Default.Equals((TElement)e.Value!, item));

    public void CopyTo(TElement[] array, int arrayIndex)
    {
        foreach (var item in this)
            array[arrayIndex++] = item;
    }

    void ICollection<TElement>.Add(TElement item) => throw ReadOnly();

    void ICollection<TElement>.Clear() => throw ReadOnly();

    bool ICollection<TElement>.Remove(TElement item) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("The engine keeps this group; copy it to change it.");
}
