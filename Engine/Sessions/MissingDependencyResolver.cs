namespace ComplianceEngine.Engine.Sessions;

/// <summary>In place until a session is given a resolver.</summary>
internal sealed class MissingDependencyResolver : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) => throw new InvalidOperationException(
        $"The rule {context.Rule.Name} asks for a {serviceType.Name}, and the session has no dependency resolver.");
}
