using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>The status of a duty: that of its requirement, read with how it binds and how it can be shown.</summary>
[Name("duty"), Priority(Stage.Obligations)]
internal sealed class ObligationRule(int territories) : Rule
{
    public override void Define()
    {
        var count = territories;
        ObligationFact obligation = null!;
        NodeConclusion root = null!;
        When()
            .Match<ObligationFact>(() => obligation)
            .Match<NodeConclusion>(() => root, n => n.NodeId == obligation.Id.ToString());
        Then()
            .Yield(ctx => Conclude(obligation, root, count));
    }

    private static ObligationConclusion Conclude(ObligationFact fact, NodeConclusion root, int count) => fact.NotApplicable is { } reason
        ? new ObligationConclusion(fact.Obligation, StatusByTerritory.Everywhere(Status.NotApplicable, count), reason)
        : new ObligationConclusion(fact.Obligation, StatusByTerritory.Of(count, t => StatusOf(fact.Obligation, root.Status[t])), null);

    /// <summary>What nobody mapped and no law can show needs evidence; what asks for nothing is not applicable.</summary>
    private static Status StatusOf(Obligation obligation, Status requirement) => (obligation.Means, requirement) switch
    {
        (Means.Practice or Means.StateAct, Status.NotAssessed) => Status.NeedsEvidence,
        (Means.Practice or Means.StateAct, Status.NotApplicable) when obligation.Elements.Count == 0 => Status.NeedsEvidence,
        (Means.Interpretive, Status.NotAssessed) => Status.NotApplicable,
        (not Means.Interpretive, Status.NotApplicable) when obligation.Elements.Count == 0 => Status.NotAssessed,
        _ => requirement,
    };
}
