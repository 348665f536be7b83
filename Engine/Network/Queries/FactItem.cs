namespace ComplianceEngine.Engine.Network;

/// <summary>A fact as a query takes it.</summary>
internal sealed class FactItem(Fact fact) : QueryItem
{
    public override object? Value => fact.Value;

    public override IEnumerable<IFact> Facts => [fact];
}
