namespace ComplianceEngine.Engine;

/// <summary>Compiled rules. Immutable but for the members that can be set; safe to use from several threads.</summary>
public interface ISessionFactory : ISessionSchemaProvider
{
    /// <summary>What happens in every session of this factory.</summary>
    IEventProvider Events { get; }

    /// <summary>Given to new sessions.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Given to new sessions.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Opens a session with nothing in it.</summary>
    ISession CreateSession();

    /// <summary>Opens a session and prepares it.</summary>
    ISession CreateSession(Action<ISession> initializationAction);
}
