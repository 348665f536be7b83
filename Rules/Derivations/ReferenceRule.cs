using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>A duty's status stands wherever another duty's requirement tree refers to it.</summary>
[Name("duty in another's tree"), Priority(Stage.Tree)]
internal sealed class ReferenceRule : Rule
{
    public override void Define()
    {
        ReferenceFact reference = null!;
        ObligationConclusion obligation = null!;
        When()
            .Match<ReferenceFact>(() => reference)
            .Match<ObligationConclusion>(() => obligation, o => o.Id == reference.Obligation);
        Then()
            .Yield(ctx => new NodeConclusion(reference.NodeId, reference.ParentId, obligation.Status));
    }
}
