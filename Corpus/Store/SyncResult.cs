using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Store;

/// <summary>What a sync changed.</summary>
public sealed record SyncResult(IReadOnlyList<StatuteId> Changed, IReadOnlyList<StatuteId> Removed)
{
    /// <summary>Whether it changed nothing.</summary>
    public bool IsEmpty => Changed.Count == 0 && Removed.Count == 0;
}
