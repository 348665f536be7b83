using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>An offence that a condition on the whole book asks about and that falls short of it (UNTOC article 6(2)(b)).</summary>
[Name("offence outside a class"), Priority(Stage.Classes)]
internal sealed class ClassMissRule : Rule
{
    public override void Define()
    {
        BookConditionFact condition = null!;
        OffenceInClass offence = null!;

        When()
            .Match<BookConditionFact>(() => condition)
            .Match<OffenceInClass>(() => offence, o => o.Class == condition.Each)
            .Not<OffenceInClass>(o => o.Section == offence.Section, o => o.Class == condition.Class);
        Then()
            .Yield(ctx => new ClassMiss(condition.Id, offence));
    }
}
