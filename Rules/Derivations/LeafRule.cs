using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>An element's status stands wherever the element stands in a requirement tree.</summary>
[Name("element in its tree"), Priority(Stage.Tree)]
internal sealed class LeafRule : Rule
{
    public override void Define()
    {
        LeafFact leaf = null!;
        ElementConclusion element = null!;
        When()
            .Match<LeafFact>(() => leaf)
            .Match<ElementConclusion>(() => element, e => e.Id == leaf.Element);
        Then()
            .Yield(ctx => new NodeConclusion(leaf.NodeId, leaf.ParentId, element.Status));
    }
}
