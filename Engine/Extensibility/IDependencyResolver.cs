namespace ComplianceEngine.Engine;

/// <summary>Finds the services that actions ask for.</summary>
public interface IDependencyResolver
{
    /// <summary>The service of a type.</summary>
    object Resolve(IResolutionContext context, Type serviceType);
}
