using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>
/// All that one session knows about the nodes of a network, in arrays by node number. The network itself is shared
/// and never changes.
/// </summary>
internal sealed class NetworkState(int nodeCount, IMatchListener listener)
{
    private readonly PairMemory?[] _memories = new PairMemory?[nodeCount];
    private readonly NodeMetrics?[] _metrics = new NodeMetrics?[nodeCount];
    private readonly Stack<Changes> _spareChanges = new();
    private readonly Stack<PairChanges> _sparePairs = new();
    private readonly Stack<AlphaPass> _sparePasses = new();

    public IMatchListener Listener { get; } = listener;

    /// <summary>The empty match that every other is a descendant of.</summary>
    public Token Root { get; } = new(null, null, null);

    public IEnumerable<NodeMetrics> AllMetrics => _metrics.OfType<NodeMetrics>();

    public IEnumerable<PairMemory> AllMemories => _memories.OfType<PairMemory>();

    public PairMemory Memory(BetaNode node) => _memories[node.Id] ??= new PairMemory();

    public NodeMetrics Metrics(int nodeId) => _metrics[nodeId] ??= new NodeMetrics(nodeId);

    public void ResetMetrics() => Array.Clear(_metrics);

    public Changes RentChanges() => _spareChanges.TryPop(out var changes) ? changes : new Changes();

    public void Return(Changes changes)
    {
        changes.Clear();
        _spareChanges.Push(changes);
    }

    public PairChanges RentPairs() => _sparePairs.TryPop(out var pairs) ? pairs : new PairChanges();

    public void Return(PairChanges pairs)
    {
        pairs.Clear();
        _sparePairs.Push(pairs);
    }

    public AlphaPass RentPass() => _sparePasses.TryPop(out var pass) ? pass : new AlphaPass(this);

    public void Return(AlphaPass pass)
    {
        pass.Clear();
        _sparePasses.Push(pass);
    }

    public void OnConditionFailed(IReadOnlyList<LambdaExpression> conditions, Exception exception, Token? token, Fact? fact, NetworkNode node) =>
        Listener.ConditionFailed(conditions, exception, token, fact, node.Rules);
}
