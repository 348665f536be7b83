using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>What a terminal node does with a match: filters first, then actions in order of statement.</summary>
internal sealed record CompiledActions(
    IReadOnlyList<CompiledAction> Actions,
    IReadOnlyList<BoundExpression<object?>> ChangeKeys,
    BoundExpression<bool>? Filter)
{
    private readonly CompiledAction[] _onCreated = On(Actions, ActionTrigger.Activated);
    private readonly CompiledAction[] _onUpdated = On(Actions, ActionTrigger.Reactivated);
    private readonly CompiledAction[] _onRemoved = On(Actions, ActionTrigger.Deactivated);

    public bool HasUndo { get; } = Actions.Any(a => (a.Element.Trigger & ActionTrigger.Deactivated) != 0);

    /// <summary>The actions that run on a transition, in order of statement.</summary>
    public ReadOnlySpan<CompiledAction> On(MatchTrigger trigger) => trigger switch
    {
        MatchTrigger.Created => _onCreated,
        MatchTrigger.Updated => _onUpdated,
        MatchTrigger.Removed => _onRemoved,
        _ => [],
    };

    private static CompiledAction[] On(IReadOnlyList<CompiledAction> actions, ActionTrigger trigger) =>
        [.. actions.Where(a => (a.Element.Trigger & trigger) != 0)];
}
