using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A mapping rule's provisions are in force and its conditions hold.</summary>
internal sealed class MappingHolds(MappingRule rule, TerritorySet extent)
{
    public string RuleId { get; } = rule.Id;

    public MappingRule Rule { get; } = rule;

    public TerritorySet Extent { get; } = extent;
}
