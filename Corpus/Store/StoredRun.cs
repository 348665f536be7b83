namespace ComplianceEngine.Corpus.Store;

/// <summary>One stored analysis.</summary>
public sealed record StoredRun
{
    /// <summary>Hash of what went in.</summary>
    public required string Id { get; init; }

    /// <summary>The day the law was looked at, as ISO text.</summary>
    public required string AsOf { get; init; }

    /// <summary>1 where the user named the day; 0 where it was the day of the run, and a later run takes its own.</summary>
    public required long IsAsOfGiven { get; init; }

    /// <summary>The territories asked about.</summary>
    public required string Territory { get; init; }

    /// <summary>Hash of the treaties and mapping rules.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Hash of the law book.</summary>
    public required string Corpus { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>What came out, as JSON.</summary>
    public required string Result { get; init; }
}
