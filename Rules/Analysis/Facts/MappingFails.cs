using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A mapping rule that does not hold on the day asked about.</summary>
internal sealed class MappingFails(MappingRule rule)
{
    public string RuleId { get; } = rule.Id;

    public MappingRule Rule { get; } = rule;
}
