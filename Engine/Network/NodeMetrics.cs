namespace ComplianceEngine.Engine.Network;

/// <summary>The counters of one node in one session.</summary>
internal sealed class NodeMetrics(int nodeId) : INodeMetrics
{
    public int NodeId { get; } = nodeId;

    public int? ElementCount { get; set; }

    public int InsertInputCount { get; set; }

    public int UpdateInputCount { get; set; }

    public int RetractInputCount { get; set; }

    public int InsertOutputCount { get; set; }

    public int UpdateOutputCount { get; set; }

    public int RetractOutputCount { get; set; }

    public long PairsTried { get; set; }
}
