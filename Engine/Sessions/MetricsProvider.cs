using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

internal sealed class MetricsProvider(NetworkState state) : IMetricsProvider
{
    public IEnumerable<INodeMetrics> GetAll() => state.AllMetrics;

    public INodeMetrics? FindByNodeId(int nodeId) => state.AllMetrics.FirstOrDefault(m => m.NodeId == nodeId);

    public void Reset() => state.ResetMetrics();
}
