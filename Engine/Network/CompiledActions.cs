using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>What a terminal node does with a match: filters first, then actions in order of statement.</summary>
internal sealed record CompiledActions(
    IReadOnlyList<CompiledAction> Actions,
    IReadOnlyList<BoundExpression<object?>> ChangeKeys,
    BoundExpression<bool>? Filter)
{
    public bool HasUndo { get; } = Actions.Any(a => (a.Element.Trigger & ActionTrigger.Deactivated) != 0);
}
