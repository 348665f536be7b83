namespace ComplianceEngine.Engine.Network;

/// <summary>An element of a collection, group or lookup, in the list of its container.</summary>
internal sealed class ContainerElement(QueryItem item, object? value)
{
    public QueryItem Item { get; } = item;

    public object? Value { get; set; } = value;

    /// <summary>The element's key, where the container is a lookup.</summary>
    public object? Key { get; set; }

    public ContainerElement? Previous { get; set; }

    public ContainerElement? Next { get; set; }
}
