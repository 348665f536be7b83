using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A provision that a mapping rule cites.</summary>
internal sealed class CitationFact(string ruleId, int index, ProvisionId key)
{
    public string RuleId { get; } = ruleId;

    public int Index { get; } = index;

    public ProvisionId Key { get; } = key;

    /// <summary>The section that holds it.</summary>
    public ProvisionId Section { get; } = key.Top;
}
