namespace ComplianceEngine.Engine.Network;

/// <summary>An item made from one other: filtered or projected.</summary>
internal sealed class DerivedItem(QueryItem source, object? value) : QueryItem
{
    private object? _value = value;

    public override object? Value => _value;

    public override IEnumerable<IFact> Facts => source.Facts;

    public void SetValue(object? value) => _value = value;
}
