namespace ComplianceEngine.Rules.Runs;

/// <summary>What a condition on the whole book came to. A later run whose book has the same classes of offences takes it over: to find it anew means to look at every offence.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Index">The condition's place among the rule's.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Value">The value that met it or failed it, in words.</param>
public sealed record BookConditionSnapshot(string RuleId, int Index, bool Holds, string Value);
