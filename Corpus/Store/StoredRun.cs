namespace ComplianceEngine.Corpus.Store;

/// <summary>One stored analysis.</summary>
public sealed record StoredRun
{
    /// <summary>Hash of what went in.</summary>
    public required string Id { get; init; }

    /// <summary>The day the law was looked at, as ISO text.</summary>
    public required string AsOf { get; init; }

    /// <summary>The territories asked about.</summary>
    public required string Territory { get; init; }

    /// <summary>Hash of the treaties and mapping rules.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Hash of the law book.</summary>
    public required string Corpus { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>What came out, as the JSON of <c>analyze</c>.</summary>
    public required string Result { get; init; }
}
