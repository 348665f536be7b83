using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A provision that a rule cites is in force.</summary>
internal sealed class CitationHolds(string ruleId, int index, Provision provision, TerritorySet extent)
{
    public string RuleId { get; } = ruleId;

    public int Index { get; } = index;

    public Provision Provision { get; } = provision;

    public TerritorySet Extent { get; } = extent;
}
