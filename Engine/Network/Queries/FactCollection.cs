using System.Collections;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine;

/// <summary>The result of Collect: enumerable, and counted without a walk.</summary>
internal sealed class FactCollection<T> : FactContainer, ICollection<T>, ISortable
{
    private IComparer<object?>? _comparer;
    private List<T>? _sorted;

    public bool IsReadOnly => true;

    public void SortBy(IComparer<object?> comparer) => _comparer = comparer;

    public IEnumerator<T> GetEnumerator() => _comparer is null
        ? Elements.Select(e => (T)e.Value!).GetEnumerator()
        : (_sorted ??= [.. Elements.Select(e => e.Value).Order(_comparer).Cast<T>()]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(T item) => Elements.Any(e => EqualityComparer<T>.Default.Equals((T)e.Value!, item));

    public void CopyTo(T[] array, int arrayIndex)
    {
        foreach (var item in this)
            array[arrayIndex++] = item;
    }

    public override void OnChanged(ContainerElement element) => _sorted = null;

    void ICollection<T>.Add(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    protected override void OnAdded(ContainerElement element) => _sorted = null;

    protected override void OnRemoved(ContainerElement element) => _sorted = null;

    private static NotSupportedException ReadOnly() => new("The engine keeps this collection; copy it to change it.");
}
