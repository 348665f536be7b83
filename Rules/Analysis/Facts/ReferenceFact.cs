using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A place in a requirement tree where another duty stands.</summary>
internal sealed class ReferenceFact(string nodeId, string parentId, ObligationId obligation)
{
    public string NodeId { get; } = nodeId;

    public string ParentId { get; } = parentId;

    public ObligationId Obligation { get; } = obligation;
}
