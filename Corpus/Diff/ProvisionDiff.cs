using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Diff;

/// <summary>A provision in two editions.</summary>
/// <param name="Before">It before; null where it is new.</param>
/// <param name="After">It after; null where it is gone.</param>
/// <param name="Words">The words of both, as kept, deleted and inserted pieces; empty where they are the same.</param>
/// <param name="Note">What is worth saying beside the words: punishments before and after, scan noise.</param>
public sealed record ProvisionDiff(ChangeKind Kind, Provision? Before, Provision? After, IReadOnlyList<WordChange> Words, string? Note)
{
    /// <summary>The provision after, or before where it is gone.</summary>
    public Provision Provision => (After ?? Before)!;

    /// <summary>Punishment before and after in words, where they differ.</summary>
    public (string Before, string After)? Punishment { get; init; }
}
