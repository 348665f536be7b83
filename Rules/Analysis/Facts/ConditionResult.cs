using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>Whether a condition holds, and by what value.</summary>
internal sealed class ConditionResult(string ruleId, int index, Condition condition, bool holds, string value)
{
    public string RuleId { get; } = ruleId;

    public int Index { get; } = index;

    public Condition Condition { get; } = condition;

    public bool Holds { get; } = holds;

    /// <summary>The value that met it or failed it, in words.</summary>
    public string Value { get; } = value;
}
