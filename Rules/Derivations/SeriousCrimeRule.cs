using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>UNTOC article 2(b): an offence with a maximum of at least four years is serious crime.</summary>
[Name("serious crime"), Priority(Stage.Law)]
internal sealed class SeriousCrimeRule : Rule
{
    private static readonly Term FourYears = Term.OfYears(4);

    public override void Define()
    {
        ProvisionFact provision = null!;
        When()
            .Match<ProvisionFact>(() => provision, p => p.HasMaxTerm, p => IsSerious(p));
        Then()
            .Yield(ctx => new SeriousCrime(provision.Key, provision.Section, provision.Statute, provision.MaxTerm!.Value));
    }

    private static bool IsSerious(ProvisionFact provision) => provision.MaxTerm!.Value.CompareTo(FourYears) >= 0;
}
