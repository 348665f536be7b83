namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>A group in a requirement tree.</summary>
internal sealed class GroupFact(string nodeId, string parentId, bool isAll, int memberCount)
{
    public string NodeId { get; } = nodeId;

    public string ParentId { get; } = parentId;

    public bool IsAll { get; } = isAll;

    public int MemberCount { get; } = memberCount;
}
