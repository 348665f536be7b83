namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>What a provision does, where a question may ask for that.</summary>
internal enum ProvisionRole
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Makes an offence.</summary>
    Offence,

    /// <summary>Says what a word means.</summary>
    Definition,

    /// <summary>Says that something no longer stands.</summary>
    Omitted,

    /// <summary>Says where, or since when, its statute runs.</summary>
    Extent,
}
