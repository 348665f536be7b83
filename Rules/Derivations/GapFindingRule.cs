using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A recorded gap is a finding like any other.</summary>
[Name("recorded gap"), Priority(Stage.Findings)]
internal sealed class GapFindingRule : Rule
{
    public override void Define()
    {
        GapFact gap = null!;
        When()
            .Match<GapFact>(() => gap);
        Then()
            .Yield(ctx => ToFinding(gap));
    }

    private static Finding ToFinding(GapFact gap) => new(gap.Element, FindingKind.Gap, TerritorySet.None) { Gap = gap.Gap };
}
