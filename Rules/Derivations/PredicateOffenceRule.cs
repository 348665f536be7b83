using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>UNTOC article 2(h): what an item of the schedule names, while the item is in force, is a predicate offence.</summary>
[Name("predicate offence"), Priority(Stage.Law)]
internal sealed class PredicateOffenceRule : Rule
{
    public override void Define()
    {
        ScheduleItemFact item = null!;
        ProvisionFact provision = null!;

        When()
            .Match<ScheduleItemFact>(() => item)
            .Match<ProvisionFact>(() => provision, p => p.Key == item.Item);
        Then()
            .Yield(ctx => new OffenceInClass(item.Section, provision.Statute, OffenceClass.PredicateOffence, item.Item));
    }
}
