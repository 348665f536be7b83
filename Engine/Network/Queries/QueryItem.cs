namespace ComplianceEngine.Engine.Network;

/// <summary>A value on its way through a query.</summary>
internal abstract class QueryItem
{
    /// <summary>The value.</summary>
    public abstract object? Value { get; }

    /// <summary>The facts that the value was made from.</summary>
    public abstract IEnumerable<IFact> Facts { get; }

    /// <summary>What the one stage that consumes the item remembers of it.</summary>
    public object? Mark { get; set; }
}
