using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A cited provision that is not law on the day is named, so that a proof can say why a rule fails.</summary>
[Name("cited provision not in force"), Priority(Stage.Law)]
internal sealed class CitationFailsRule : Rule
{
    public override void Define()
    {
        CitationFact citation = null!;
        When()
            .Match<CitationFact>(() => citation)
            .Not<ProvisionFact>(p => p.Key == citation.Key);
        Then()
            .Yield(ctx => new CitationFails(citation.RuleId, citation.Key));
    }
}
