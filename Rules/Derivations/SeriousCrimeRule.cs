using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;

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
            .Yield(ctx => new OffenceInClass(provision.Key, provision.Statute, OffenceClass.SeriousCrime, null));
    }

    /// <summary>Whether a term is that of a serious crime.</summary>
    public static bool IsSerious(Term max) => max.CompareTo(FourYears) >= 0;

    private static bool IsSerious(ProvisionFact provision) => IsSerious(provision.MaxTerm!.Value);
}
