namespace ComplianceEngine.Rules.Runs;

/// <summary>
/// What a run concluded, and the fingerprints of all that it rested on: enough to tell what a later run has to evaluate
/// again, and why its outcome differs. Texts only, so that it can be stored and read back.
/// </summary>
public sealed record RunSnapshot
{
    /// <summary>Hash of what went in.</summary>
    public required string Id { get; init; }

    /// <summary>The day the law was looked at.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The territory asked about, or <c>all</c>.</summary>
    public required string Territory { get; init; }

    /// <summary>Fingerprint of treaties and mapping rules.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Fingerprint of the law book.</summary>
    public required string Corpus { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>Fingerprint of which sections are of which class of offences; conditions on the whole book rest on it.</summary>
    public required string Classes { get; init; }

    /// <summary>The same, statute by statute, so that a later run need not look at those that did not change.</summary>
    public IReadOnlyList<ClassesSnapshot> ClassesByStatute { get; init; } = [];

    /// <summary>What conditions on the whole book came to, by rule.</summary>
    public IReadOnlyList<BookConditionSnapshot> BookConditions { get; init; } = [];

    /// <summary>The articles, in the treaties' order.</summary>
    public required IReadOnlyList<ArticleSnapshot> Articles { get; init; }

    /// <summary>Mapping rules and recorded gaps, by id.</summary>
    public required IReadOnlyList<RuleSnapshot> Rules { get; init; }

    /// <summary>The provisions that they cite and that are in force, by id.</summary>
    public required IReadOnlyList<ProvisionSnapshot> Provisions { get; init; }
}
