namespace ComplianceEngine.Rules.Mappings;

/// <summary>What became of one mapping rule in an analysis.</summary>
/// <param name="Why">Why it fails; empty where it holds.</param>
/// <param name="Conditions">Its conditions by place, and whether each holds.</param>
public sealed record RuleOutcome(bool Holds, string Why, IReadOnlyList<(int Index, bool Holds)> Conditions);
