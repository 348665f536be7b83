using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A condition of a mapping rule on the provisions that it cites.</summary>
internal sealed class ConditionFact(string ruleId, int index, Condition condition)
{
    public string RuleId { get; } = ruleId;

    public int Index { get; } = index;

    public Condition Condition { get; } = condition;
}
