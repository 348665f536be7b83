using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A provision that a mapping rule cites is of a class, or named by an item of a schedule.</summary>
internal sealed class CitationInClass(string ruleId, ProvisionId key, OffenceClass @class, ProvisionId? item)
{
    public string RuleId { get; } = ruleId;

    public ProvisionId Key { get; } = key;

    public OffenceClass Class { get; } = @class;

    /// <summary>The item of a schedule that names it; null for a class that no schedule makes.</summary>
    public ProvisionId? Item { get; } = item;
}
