using System.Collections;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine;

/// <summary>The result of ToLookup, kept up to date element by element.</summary>
internal sealed class FactLookup<TKey, TElement> : FactContainer, IKeyedLookup<TKey, TElement>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Grouping<TKey, TElement>> _groups = [];
    private readonly Dictionary<ContainerElement, (TKey Key, ContainerElement Element)> _places = [];

    /// <remarks>In the order in which they came; a key that comes after another went may take its place, as in NRules.</remarks>
    public IEnumerable<TKey> Keys => _groups.Keys;

    int ILookup<TKey, TElement>.Count => _groups.Count;

    public IEnumerable<TElement> this[TKey key] => _groups.TryGetValue(key, out var group) ? group : [];

    public bool Contains(TKey key) => _groups.ContainsKey(key);

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => Keys.Select(k => _groups[k]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override void OnChanged(ContainerElement element)
    {
        OnRemoved(element);
        OnAdded(element);
    }

    protected override void OnAdded(ContainerElement element)
    {
        var key = (TKey)element.Key!;
        if (!_groups.TryGetValue(key, out var group))
            _groups.Add(key, group = new Grouping<TKey, TElement>(key));
        var place = new ContainerElement(element.Item, element.Value);
        group.Add(place);
        _places.Add(element, (key, place));
    }

    protected override void OnRemoved(ContainerElement element)
    {
        _places.Remove(element, out var place);
        var group = _groups[place.Key];
        group.Remove(place.Element);
        if (group.Count == 0)
            _groups.Remove(place.Key);
    }
}
