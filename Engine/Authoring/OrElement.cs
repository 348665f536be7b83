namespace ComplianceEngine.Engine.Authoring;

internal sealed record OrElement(IReadOnlyList<ConditionElement> Children) : ConditionElement;
