namespace ComplianceEngine.Corpus.Diff;

/// <summary>What became of some words.</summary>
public enum WordChangeKind
{
    /// <summary>They stand in both texts.</summary>
    Kept,

    /// <summary>They stand in the earlier text only.</summary>
    Deleted,

    /// <summary>They stand in the later text only.</summary>
    Inserted,
}
