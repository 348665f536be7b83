using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>
/// UNTOC articles 12(1), 15(1)(b), 15(2)(b) and 16(1): a clause in force on jurisdiction, confiscation or surrender works on
/// each offence that it is about.
/// </summary>
[Name("effect of a clause on offences"), Priority(Stage.Law)]
internal sealed class ClauseEffectRule : Rule
{
    public override void Define()
    {
        ClauseFact effect = null!;
        ProvisionFact clause = null!;
        ProvisionFact offence = null!;

        When()
            .Match<ClauseFact>(() => effect)
            .Match<ProvisionFact>(() => clause, p => p.Key == effect.Key)
            .Match<ProvisionFact>(() => offence, p => p.HasMaxTerm, p => p.Key.Statute == effect.Statute, p => effect.Covers(p.Section));
        Then()
            .Yield(ctx => new OffenceInClass(offence.Key, offence.Statute, effect.Class, effect.Key));
    }
}
