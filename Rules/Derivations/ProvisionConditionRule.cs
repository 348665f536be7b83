using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>Tests a condition on the provisions that its rule cites, as they are in force.</summary>
[Name("condition on provisions"), Priority(Stage.Conditions)]
internal sealed class ProvisionConditionRule : Rule
{
    public override void Define()
    {
        ConditionFact condition = null!;
        IEnumerable<CitationHolds> cited = null!;
        When()
            .Match<ConditionFact>(() => condition, c => c.IsOfProvisions)
            .Query(() => cited, q => q.Match<CitationHolds>(h => h.RuleId == condition.RuleId).Collect());
        Then()
            .Yield(ctx => ConditionTest.OfProvisions(condition, cited));
    }
}
