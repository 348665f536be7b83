using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A provision that is law on the day asked about.</summary>
internal sealed class ProvisionFact(Provision provision, string statute, TerritorySet extent)
{
    /// <summary>How the statute is cited.</summary>
    public string Statute { get; } = statute;

    public ProvisionId Key { get; } = provision.Id;

    /// <summary>The section that holds it, by which schedules and classes of offences speak.</summary>
    public ProvisionId Section { get; } = provision.Id.Top;

    public Provision Provision { get; } = provision;

    public TerritorySet Extent { get; } = extent;

    public Term? MaxTerm { get; } = provision.Offence?.Max;

    public bool HasMaxTerm => MaxTerm is not null;

    public bool ReachesLegalPersons { get; } = provision.LegalPersons is { Reached: true };
}
