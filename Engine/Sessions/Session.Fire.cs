using System.Linq.Expressions;
using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>Running actions.</summary>
internal sealed partial class Session
{
    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        var fired = 0;
        var isHalted = false;
        while (fired < maxRulesNumber && !isHalted && _agenda.Take() is { } activation)
        {
            fired++;
            isHalted = Fire(activation, cancellationToken);
            if (AutoPropagateLinkedFacts)
                PropagateAllLinked();
            ThrowFailure();
            if (cancellationToken.IsCancellationRequested)
                break;
        }

        return fired;
    }

    private bool Fire(Activation activation, CancellationToken cancellationToken)
    {
        activation.HasFired = true;
        RememberChangeKeys(activation);
        var context = new ActionContext(this, activation, cancellationToken);
        var actions = ActionsFor(activation, context);
        _isFiring = true;
        try
        {
            _events.RuleFiring(this, activation);
            Run(actions, activation, context);
            _events.RuleFired(this, activation);
        }
        finally
        {
            _isFiring = false;
        }

        return context.IsHalted;
    }

    private static List<ActionInvocation> ActionsFor(Activation activation, ActionContext context)
    {
        var actions = activation.Terminal.Actions.On(activation.Trigger);
        var invocations = new List<ActionInvocation>(actions.Length);
        foreach (var action in actions)
            invocations.Add(new ActionInvocation(action, activation, context));
        return invocations;
    }

    private void Run(List<ActionInvocation> actions, Activation activation, ActionContext context)
    {
        if (ActionInterceptor is not null)
        {
            ActionInterceptor.Intercept(context, actions);
            return;
        }

        foreach (var action in actions)
        {
            try
            {
                action.Invoke();
            }
            catch (Exception e)
            {
                OnActionFailed(action.Action.Element.Expression, e, activation);
            }
        }
    }

    private void OnActionFailed(LambdaExpression expression, Exception exception, Activation activation)
    {
        var args = new RhsExpressionErrorEventArgs(expression, exception, activation);
        _events.RhsExpressionFailed(this, args);
        if (!args.IsHandled)
            throw new RuleRhsExpressionEvaluationException(activation.Rule.Name, VariableNames.In(expression).ToString(), exception);
    }

    private static void RememberChangeKeys(Activation activation)
    {
        var keys = activation.Terminal.Actions.ChangeKeys;
        if (keys.Count > 0)
            activation.ChangeKeys = [.. keys.Select(k => k.Evaluate(activation.Token))];
    }
}
