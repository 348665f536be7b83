using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>
/// UNTOC articles 5, 6, 8 and 23: a punished provision by which a duty to criminalize is met, in force, is an offence
/// established under the Convention. Articles 10 to 16 speak of these.
/// </summary>
[Name("offence under the convention"), Priority(Stage.Law)]
internal sealed class ConventionOffenceRule : Rule
{
    public override void Define()
    {
        MappingFact mapping = null!;
        CitationFact citation = null!;
        ProvisionFact provision = null!;

        When()
            .Match<MappingFact>(() => mapping, m => m.IsCriminalization)
            .Match<CitationFact>(() => citation, c => c.RuleId == mapping.RuleId)
            .Match<ProvisionFact>(() => provision, p => p.HasMaxTerm, p => p.Key == citation.Key);
        Then()
            .Yield(ctx => new OffenceInClass(provision.Key, provision.Statute, OffenceClass.ConventionOffence, null));
    }
}
