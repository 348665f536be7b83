namespace ComplianceEngine.Corpus.Diff;

/// <summary>What became of a provision from one edition to another.</summary>
public enum ChangeKind
{
    /// <summary>It reads the same.</summary>
    Kept,

    /// <summary>Spelling, spacing, punctuation, or what a scan garbled: nothing of substance.</summary>
    Spelling,

    /// <summary>Its words or facts differ.</summary>
    Changed,

    /// <summary>It reads the same under another number.</summary>
    Renumbered,

    /// <summary>It is new.</summary>
    Inserted,

    /// <summary>It is gone.</summary>
    Repealed,
}
