using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>Keeps true: passes each token with one computed value more (Let). Cost: one evaluation a token.</summary>
internal sealed class BindingNode(int id, BetaNode source, BoundExpression<object?> expression) : UnaryNode(id, source)
{
    public BoundExpression<object?> Expression { get; } = expression;

    protected override bool TryPass(NetworkState state, Token token, out object? value)
    {
        value = null;
        try
        {
            value = Expression.Evaluate(token);
            return true;
        }
        catch (Exception e)
        {
            state.OnConditionFailed(Expression.Sources, e, token, null, this);
            return false;
        }
    }
}
