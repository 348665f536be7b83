namespace ComplianceEngine.Corpus.Import;

/// <summary>A section, article or schedule found in an official text.</summary>
public sealed record ImportedSection
{
    /// <summary>Its path in the statute: <c>s7D</c>, <c>art142</c>, <c>sch1</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The marginal heading.</summary>
    public required string Heading { get; init; }

    /// <summary>Its words, without the heading, page furniture and footnotes.</summary>
    public required string Body { get; init; }

    /// <summary>The part or chapter that it stands in, where the text has such.</summary>
    public string? Chapter { get; init; }

    /// <summary>Notes of amendment that footnotes give: "Subs. by Act X of 2025, s 2".</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The page it starts on, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The line of the page or file that it starts on, from 1; 0 where the form has no lines.</summary>
    public int Line { get; init; }

    /// <summary>Whether it is a schedule.</summary>
    public bool IsSchedule => Path.StartsWith("sch", StringComparison.Ordinal);
}
