using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>Says why a mapping rule does not hold: the nearest miss.</summary>
internal sealed class FailureTexts(LawBook law, IEnumerable<ConditionResult> conditions, IEnumerable<CitationFails> citations)
{
    private readonly ILookup<string, ConditionResult> _conditions = conditions.Where(c => !c.Holds).ToLookup(c => c.RuleId, StringComparer.Ordinal);
    private readonly ILookup<string, CitationFails> _citations = citations.ToLookup(c => c.RuleId, StringComparer.Ordinal);

    public string Of(MappingRule rule)
    {
        var reasons = _citations[rule.Id]
            .Select(c => $"{law.Cite(c.Key)} is not in force")
            .Concat(_conditions[rule.Id].OrderBy(c => c.Index).Select(c => $"{c.Value}, where the rule asks: {c.Condition.Text}"));
        return $"{string.Join("; ", reasons)}.";
    }
}
