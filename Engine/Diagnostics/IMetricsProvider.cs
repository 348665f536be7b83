namespace ComplianceEngine.Engine;

/// <summary>Counts by node of what went through a session.</summary>
public interface IMetricsProvider
{
    /// <summary>All nodes that did something, by id.</summary>
    IEnumerable<INodeMetrics> GetAll();

    /// <summary>One node, or null.</summary>
    INodeMetrics? FindByNodeId(int nodeId);

    /// <summary>Sets all counts to 0.</summary>
    void Reset();
}
