using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A provision with a maximum of at least four years: serious crime (UNTOC article 2(b)).</summary>
internal sealed class SeriousCrime(ProvisionId key, ProvisionId section, string statute, Term max)
{
    public ProvisionId Key { get; } = key;

    public ProvisionId Section { get; } = section;

    /// <summary>How the statute is cited.</summary>
    public string Statute { get; } = statute;

    public Term Max { get; } = max;
}
