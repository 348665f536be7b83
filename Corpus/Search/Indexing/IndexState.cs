namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>How an index was come by.</summary>
public enum IndexState
{
    /// <summary>It was there.</summary>
    UpToDate,

    /// <summary>There was none; it was built.</summary>
    Built,

    /// <summary>The law book had changed; it was built anew.</summary>
    Renewed,

    /// <summary>It was damaged; it was built anew.</summary>
    Repaired,
}
