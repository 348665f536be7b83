using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>Keeps true: passes the tokens that meet a condition over all they hold (Having). Cost: one test a token.</summary>
internal sealed class SelectionNode(int id, BetaNode source, BoundExpression<bool> condition) : UnaryNode(id, source)
{
    public BoundExpression<bool> Condition { get; } = condition;

    protected override bool TryPass(NetworkState state, Token token, out object? value)
    {
        value = null;
        try
        {
            return Condition.Evaluate(token);
        }
        catch (Exception e)
        {
            state.OnConditionFailed(Condition.Sources, e, token, null, this);
            return false;
        }
    }
}
