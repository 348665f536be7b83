namespace ComplianceEngine.Engine;

/// <summary>Short forms for actions, which as expression trees can't hold statements.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact in place, then tells the session of the change.</summary>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(updateAction);
        updateAction(fact);
        context.Update(fact);
    }

    /// <summary>Asks the session's dependency resolver for a service.</summary>
    public static TService Resolve<TService>(this IContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (TService)context.Resolve(typeof(TService));
    }
}
