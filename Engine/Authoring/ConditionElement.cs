namespace ComplianceEngine.Engine.Authoring;

/// <summary>A condition as stated.</summary>
internal abstract record ConditionElement;
