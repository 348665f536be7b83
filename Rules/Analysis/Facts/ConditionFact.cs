using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A condition of a mapping rule.</summary>
internal sealed class ConditionFact(string ruleId, int index, Condition condition)
{
    public string RuleId { get; } = ruleId;

    public int Index { get; } = index;

    public Condition Condition { get; } = condition;

    /// <summary>Whether it is about the provisions cited, and not about the whole book.</summary>
    public bool IsOfProvisions { get; } = condition.Kind != ConditionKind.Every;
}
