using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A mapping rule that holds finds its elements met, wholly or in part, where its provisions run.</summary>
[Name("element met by a rule"), Priority(Stage.Findings)]
internal sealed class FindingRule : Rule
{
    public override void Define()
    {
        MappedElementFact mapped = null!;
        MappingHolds holds = null!;
        When()
            .Match<MappedElementFact>(() => mapped)
            .Match<MappingHolds>(() => holds, h => h.RuleId == mapped.RuleId);
        Then()
            .Yield(ctx => ToFinding(mapped, holds));
    }

    private static Finding ToFinding(MappedElementFact mapped, MappingHolds holds) =>
        new(mapped.Element, mapped.Strength == Strength.Full ? FindingKind.Met : FindingKind.Partial, holds.Extent) { Rule = holds.Rule };
}
