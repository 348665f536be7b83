using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A mapping rule that does not hold is named: what was mapped is not met any longer, or not yet.</summary>
[Name("mapping fails"), Priority(Stage.Findings + 1)]
internal sealed class MappingFailsRule : Rule
{
    public override void Define()
    {
        MappingFact mapping = null!;
        When()
            .Match<MappingFact>(() => mapping)
            .Not<MappingHolds>(h => h.RuleId == mapping.RuleId);
        Then()
            .Yield(ctx => new MappingFails(mapping.Rule));
    }
}
