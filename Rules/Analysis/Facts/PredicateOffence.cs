using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A section that a schedule of predicate offences names (UNTOC article 2(h)).</summary>
internal sealed class PredicateOffence(ProvisionId section, ProvisionId item)
{
    public ProvisionId Section { get; } = section;

    public ProvisionId Item { get; } = item;
}
