using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>The status at a place in a requirement tree.</summary>
internal sealed class NodeConclusion(string nodeId, string parentId, StatusByTerritory status)
{
    public string NodeId { get; } = nodeId;

    public string ParentId { get; } = parentId;

    public StatusByTerritory Status { get; } = status;
}
