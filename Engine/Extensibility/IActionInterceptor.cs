namespace ComplianceEngine.Engine;

/// <summary>Runs the actions of an activation in the engine's place; may skip them.</summary>
public interface IActionInterceptor
{
    /// <summary>Called once an activation with the actions that its trigger selects.</summary>
    void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions);
}
