using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A mapping rule holds when all its provisions are in force and all its conditions are met.</summary>
[Name("mapping holds"), Priority(Stage.Mappings)]
internal sealed class MappingHoldsRule : Rule
{
    public override void Define()
    {
        MappingFact mapping = null!;
        IEnumerable<CitationHolds> cited = null!;
        IEnumerable<ConditionResult> conditions = null!;
        When()
            .Match<MappingFact>(() => mapping)
            .Query(() => cited, q => q
                .Match<CitationHolds>(h => h.RuleId == mapping.RuleId)
                .Collect()
                .Where(c => c.Count() == mapping.CitationCount))
            .Query(() => conditions, q => q
                .Match<ConditionResult>(r => r.RuleId == mapping.RuleId, r => r.Holds)
                .Collect()
                .Where(c => c.Count() == mapping.ConditionCount));
        Then()
            .Yield(ctx => new MappingHolds(mapping.Rule, Extent(cited)));
    }

    private static TerritorySet Extent(IEnumerable<CitationHolds> cited) =>
        cited.Select(c => c.Extent).Aggregate((a, b) => a.And(b));
}
