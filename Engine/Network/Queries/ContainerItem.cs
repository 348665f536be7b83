namespace ComplianceEngine.Engine.Network;

/// <summary>A collection, group or lookup as an item.</summary>
internal sealed class ContainerItem(FactContainer container) : QueryItem
{
    public FactContainer Container { get; } = container;

    public override object? Value => Container;

    public override IEnumerable<IFact> Facts => Container.Elements.SelectMany(e => e.Item.Facts).Distinct();
}
