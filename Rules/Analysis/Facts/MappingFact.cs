using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>An expert's mapping rule, as a fact: adding one compiles nothing.</summary>
internal sealed class MappingFact(MappingRule rule, bool isCriminalization)
{
    public string RuleId { get; } = rule.Id;

    public MappingRule Rule { get; } = rule;

    /// <summary>Whether its duty is to make something an offence.</summary>
    public bool IsCriminalization { get; } = isCriminalization;

    public int CitationCount { get; } = rule.Provisions.Count;

    public int ConditionCount { get; } = rule.Conditions.Count;
}
