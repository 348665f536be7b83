using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A condition of a mapping rule on the whole book.</summary>
internal sealed class BookConditionFact(string ruleId, int index, Condition.Every condition)
{
    public string RuleId { get; } = ruleId;

    public int Index { get; } = index;

    public string Id { get; } = FormattableString.Invariant($"{ruleId} {index}");

    public Condition.Every Condition { get; } = condition;

    public OffenceClass Each { get; } = condition.Each;

    public OffenceClass Class { get; } = condition.Class;
}
