using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>Tests a condition on the whole book: that every serious crime is a predicate offence (UNTOC article 6(2)(b)).</summary>
[Name("condition on every serious crime"), Priority(Stage.Conditions)]
internal sealed class EveryConditionRule : Rule
{
    public override void Define()
    {
        ConditionFact condition = null!;
        IEnumerable<SeriousCrime> crimes = null!;
        IEnumerable<UnlistedSeriousCrime> unlisted = null!;
        When()
            .Match<ConditionFact>(() => condition, c => !c.IsOfProvisions)
            .Query(() => crimes, q => q.Match<SeriousCrime>().Collect())
            .Query(() => unlisted, q => q.Match<UnlistedSeriousCrime>().Collect());
        Then()
            .Yield(ctx => ConditionTest.OfEverySeriousCrime(condition, crimes, unlisted));
    }
}
