using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A cited provision that is law on the day supports its rule.</summary>
[Name("cited provision in force"), Priority(Stage.Law)]
internal sealed class CitationHoldsRule : Rule
{
    public override void Define()
    {
        CitationFact citation = null!;
        ProvisionFact provision = null!;
        When()
            .Match<CitationFact>(() => citation)
            .Match<ProvisionFact>(() => provision, p => p.Key == citation.Key);
        Then()
            .Yield(ctx => new CitationHolds(citation.RuleId, citation.Index, provision.Provision, provision.Extent));
    }
}
