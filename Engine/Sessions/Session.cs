using ComplianceEngine.Engine.Compilation;
using ComplianceEngine.Engine.Diagnostics;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>Working memory, network state and agenda, kept consistent by each operation.</summary>
internal sealed partial class Session : ISession
{
    private readonly CompiledNetwork _network;
    private readonly NetworkState _state;
    private readonly WorkingMemory _memory;
    private readonly EventSource _events;
    private readonly Agenda _agenda = new();
    private readonly LinkedFactQueue _linked = new();
    private Exception? _failure;
    private bool _isFiring;

    public Session(CompiledNetwork network, FactIdentity identity, EventSource events)
    {
        _network = network;
        _memory = new WorkingMemory(identity);
        _events = events;
        _state = new NetworkState(network.NodeCount, new MatchListener(this));
        Metrics = new MetricsProvider(_state);
    }

    public IAgenda Agenda => _agenda;

    public IEventProvider Events => _events;

    public IMetricsProvider Metrics { get; }

    public required IDependencyResolver DependencyResolver { get; set; }

    public IActionInterceptor? ActionInterceptor { get; set; }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    /// <summary>Whether nothing is left of any fact: for tests.</summary>
    public bool IsEmpty => _memory.Count == 0 && _state.AllMemories.All(m => m.RightCount == 0);

    public void Start()
    {
        _network.Dummy.Activate(_state);
        ThrowFailure();
    }

    public ReteGraph GetSchema() => SchemaBuilder.Draw(_network);

    public IQueryable<TFact> Query<TFact>() => _memory.Snapshot<TFact>().AsQueryable();

    /// <summary>Throws what a condition or filter threw in this operation; the network itself is consistent.</summary>
    private void ThrowFailure()
    {
        if (_failure is not { } failure)
            return;
        _failure = null;
        throw failure;
    }
}
