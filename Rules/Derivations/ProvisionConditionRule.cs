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
        IEnumerable<CitationInClass> classes = null!;

        When()
            .Match<ConditionFact>(() => condition)
            .Query(() => cited, q => q.Match<CitationHolds>(h => h.RuleId == condition.RuleId).Collect())
            .Query(() => classes, q => q.Match<CitationInClass>(c => c.RuleId == condition.RuleId).Collect());
        Then()
            .Yield(ctx => ConditionTest.OfProvisions(condition, cited, classes));
    }
}
