using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>Tests a condition on the whole book: that every serious crime is a predicate offence (UNTOC article 6(2)(b)).</summary>
[Name("condition on the whole book"), Priority(Stage.Conditions)]
internal sealed class BookConditionRule : Rule
{
    public override void Define()
    {
        BookConditionFact condition = null!;
        IEnumerable<OffenceInClass> offences = null!;
        IEnumerable<ClassMiss> misses = null!;

        When()
            .Match<BookConditionFact>(() => condition)
            .Query(() => offences, q => q.Match<OffenceInClass>(o => o.Class == condition.Each).Collect())
            .Query(() => misses, q => q.Match<ClassMiss>(m => m.ConditionId == condition.Id).Collect());
        Then()
            .Yield(ctx => ConditionTest.OfBook(condition, offences, misses));
    }
}
