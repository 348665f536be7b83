using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A provision that a rule cites is not in force on the day asked about.</summary>
internal sealed class CitationFails(string ruleId, ProvisionId key)
{
    public string RuleId { get; } = ruleId;

    public ProvisionId Key { get; } = key;
}
