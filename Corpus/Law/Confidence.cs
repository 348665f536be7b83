namespace ComplianceEngine.Corpus.Law;

/// <summary>How far a fact of the law book has been checked.</summary>
public enum Confidence
{
    /// <summary>Read against the text named as its source.</summary>
    Verified,

    /// <summary>Known, but not checked against a text.</summary>
    Recalled,

    /// <summary>Sources differ, or the memory is unsure.</summary>
    Doubtful,
}
