namespace ComplianceEngine.Engine.Authoring;

internal sealed record AndElement(IReadOnlyList<ConditionElement> Children) : ConditionElement;
