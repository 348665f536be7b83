using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A mapping rule that fails leaves its elements without it.</summary>
[Name("element lost with its rule"), Priority(Stage.Findings)]
internal sealed class LostFindingRule : Rule
{
    public override void Define()
    {
        MappedElementFact mapped = null!;
        MappingFails fails = null!;
        When()
            .Match<MappedElementFact>(() => mapped)
            .Match<MappingFails>(() => fails, f => f.RuleId == mapped.RuleId);
        Then()
            .Yield(ctx => ToFinding(mapped, fails));
    }

    private static Finding ToFinding(MappedElementFact mapped, MappingFails fails) =>
        new(mapped.Element, FindingKind.Lost, TerritorySet.None) { Rule = fails.Rule };
}
