using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>An element that a mapping rule meets.</summary>
internal sealed class MappedElementFact(string ruleId, ElementId element, Strength strength)
{
    public string RuleId { get; } = ruleId;

    public ElementId Element { get; } = element;

    public Strength Strength { get; } = strength;
}
