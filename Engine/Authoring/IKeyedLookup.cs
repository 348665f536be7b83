namespace ComplianceEngine.Engine;

/// <summary>A lookup that can also list its keys.</summary>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys, in order of first appearance.</summary>
    IEnumerable<TKey> Keys { get; }
}
