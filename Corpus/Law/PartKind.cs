namespace ComplianceEngine.Corpus.Law;

/// <summary>How a part of a section is marked.</summary>
internal enum PartKind
{
    /// <summary>(1), (2), (2A)</summary>
    Number,

    /// <summary>(a), (b), (ba)</summary>
    Letter,

    /// <summary>(i), (ii)</summary>
    Roman,

    /// <summary>(A), (B)</summary>
    Capital,

    /// <summary>A proviso or explanation.</summary>
    Word,
}
