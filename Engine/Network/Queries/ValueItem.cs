namespace ComplianceEngine.Engine.Network;

/// <summary>A value bound earlier in the rule as a query takes it.</summary>
internal sealed class ValueItem(Token token) : QueryItem
{
    private object? _value;

    public override object? Value => _value;

    public override IEnumerable<IFact> Facts
    {
        get
        {
            for (var t = token; t is not null; t = t.Parent)
            {
                if (t.Fact is not null)
                    yield return t.Fact;
            }
        }
    }

    public void SetValue(object? value) => _value = value;
}
