using System.Collections;
using ComplianceEngine.Engine.Compilation;
using ComplianceEngine.Engine.Diagnostics;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>A compiled network and what its sessions have in common.</summary>
internal sealed class SessionFactory(CompiledNetwork network, IReadOnlyDictionary<Type, IEqualityComparer> comparers)
    : ISessionFactory
{
    private readonly EventSource _events = new(null);

    public IEventProvider Events => _events;

    public IDependencyResolver DependencyResolver { get; set; } = new MissingDependencyResolver();

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ISession CreateSession() => CreateSession(_ => { });

    public ISession CreateSession(Action<ISession> initializationAction)
    {
        ArgumentNullException.ThrowIfNull(initializationAction);
        var session = new Session(network, new FactIdentity(comparers), new EventSource(_events))
        {
            DependencyResolver = DependencyResolver,
            ActionInterceptor = ActionInterceptor,
        };
        initializationAction(session);
        session.Start();
        return session;
    }

    public ReteGraph GetSchema() => SchemaBuilder.Draw(network);
}
