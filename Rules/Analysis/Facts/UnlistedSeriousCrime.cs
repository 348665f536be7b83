using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A serious crime that no schedule names as predicate.</summary>
internal sealed class UnlistedSeriousCrime(ProvisionId key, ProvisionId section, string statute)
{
    /// <summary>How the statute is cited.</summary>
    public string Statute { get; } = statute;

    public ProvisionId Key { get; } = key;

    public ProvisionId Section { get; } = section;
}
