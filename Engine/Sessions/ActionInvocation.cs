using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>One action of one activation.</summary>
internal sealed class ActionInvocation(CompiledAction action, Activation activation, ActionContext context) : IActionInvocation
{
    public ActionTrigger Trigger => action.Element.Trigger;

    public CompiledAction Action => action;

    public IReadOnlyList<object?> Arguments => [.. action.UsedVariables.Value.Select(d => activation.TokenAt(d).Value)];

    public void Invoke()
    {
        if (action.Element.LinkedKey is not { } key)
        {
            action.Body.Evaluate(activation.Token, context);
            return;
        }

        if (context.GetLinked(key) is not { } existing)
            context.InsertLinked(key, action.Body.Evaluate(activation.Token, context)!);
        else if (action.Update is null)
            context.UpdateLinked(key, action.Body.Evaluate(activation.Token, context)!);
        else
            context.UpdateLinked(key, action.Update.Evaluate(activation.Token, context, existing)!);
    }
}
