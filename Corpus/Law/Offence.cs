namespace ComplianceEngine.Corpus.Law;

/// <summary>What a provision punishes with. Terms are of imprisonment; a maximum of death or life outranks any term.</summary>
public sealed record Offence
{
    /// <summary>The least that a court must impose.</summary>
    public Term? Min { get; init; }

    /// <summary>The most that a court may impose; null where the law names none.</summary>
    public Term? Max { get; init; }

    /// <summary>Where the terms vary, what they depend on.</summary>
    public string? TermNote { get; init; }

    /// <summary>The fine.</summary>
    public Fine? Fine { get; init; }
}
