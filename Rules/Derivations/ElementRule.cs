using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Territories;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>The status of an element, from all findings about it, territory by territory.</summary>
[Name("element"), Priority(Stage.Elements)]
internal sealed class ElementRule(int territories) : Rule
{
    public override void Define()
    {
        var count = territories;
        ElementFact element = null!;
        IEnumerable<Finding> findings = null!;
        When()
            .Match<ElementFact>(() => element)
            .Query(() => findings, q => q.Match<Finding>(f => f.Element == element.Id).Collect());
        Then()
            .Yield(ctx => Conclude(element, findings, count));
    }

    private static ElementConclusion Conclude(ElementFact element, IEnumerable<Finding> findings, int count)
    {
        var sorted = findings.OrderBy(f => f.SourceId, StringComparer.Ordinal).ToList();
        return new ElementConclusion(element.Element, StatusByTerritory.Of(count, t => StatusIn(t, element, sorted)), sorted);
    }

    /// <summary>
    /// The best of the rules that hold there. Where readings differ, the stricter counts: a recorded gap outweighs a rule,
    /// and of two rules on the same provisions the partial one outweighs the full one.
    /// </summary>
    private static Status StatusIn(int territory, ElementFact element, List<Finding> findings)
    {
        if (findings.Count == 0)
            return element.Element.Role == Treaties.ElementRole.Descriptive ? Status.NotApplicable : Status.NotAssessed;
        if (findings.Exists(f => f.Kind == FindingKind.Gap))
            return Status.NotMet;
        var here = findings.Where(f => f.Extent.Contains(territory)).ToList();
        if (here.Exists(f => f.Kind == FindingKind.Met && !Readings.IsContested(f, here)))
            return Status.Met;
        return here.Exists(f => f.Kind is FindingKind.Partial or FindingKind.Met) ? Status.PartlyMet : Status.NotMet;
    }
}
