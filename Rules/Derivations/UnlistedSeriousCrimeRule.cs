using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>UNTOC article 6(2)(b): a serious crime that is no predicate offence falls short of the duty.</summary>
[Name("serious crime that is no predicate"), Priority(Stage.Law)]
internal sealed class UnlistedSeriousCrimeRule : Rule
{
    public override void Define()
    {
        SeriousCrime crime = null!;
        When()
            .Match<SeriousCrime>(() => crime)
            .Not<PredicateOffence>(p => p.Section == crime.Section);
        Then()
            .Yield(ctx => new UnlistedSeriousCrime(crime.Key, crime.Section, crime.Statute));
    }
}
