using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>UNTOC article 10: an offence that the law lets legal persons commit.</summary>
[Name("offence of legal persons"), Priority(Stage.Law)]
internal sealed class LegalPersonsOffenceRule : Rule
{
    public override void Define()
    {
        ProvisionFact provision = null!;

        When()
            .Match<ProvisionFact>(() => provision, p => p.HasMaxTerm, p => p.ReachesLegalPersons);
        Then()
            .Yield(ctx => new OffenceInClass(provision.Key, provision.Statute, OffenceClass.OffenceOfLegalPersons, null));
    }
}
