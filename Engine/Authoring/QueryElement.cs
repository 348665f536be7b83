namespace ComplianceEngine.Engine.Authoring;

internal sealed record QueryElement(Declaration Declaration, QuerySpecification Query) : ConditionElement
{
    public override Declaration? Bound => Declaration;
}
