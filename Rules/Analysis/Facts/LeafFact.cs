using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A place in a requirement tree where an element stands.</summary>
internal sealed class LeafFact(string nodeId, string parentId, ElementId element)
{
    public string NodeId { get; } = nodeId;

    public string ParentId { get; } = parentId;

    public ElementId Element { get; } = element;
}
