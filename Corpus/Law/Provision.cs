using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Law;

/// <summary>
/// One addressable unit of a statute, as it stands from a date on. Its wording at another time is another
/// <see cref="Provision"/> with the same id.
/// </summary>
public sealed record Provision
{
    /// <summary>How the heading begins of what was omitted, where the book says so in its place.</summary>
    public const string Omitted = "(omitted";

    /// <summary>Identity, across editions.</summary>
    public required ProvisionId Id { get; init; }

    /// <summary>The marginal heading, or a short name of the clause.</summary>
    public required string Heading { get; init; }

    /// <summary>What it says, in the project's own words.</summary>
    public string? Digest { get; init; }

    /// <summary>The official words, where a text has been imported.</summary>
    public string? Text { get; init; }

    /// <summary>The part or chapter that it stands in, where an official text says so.</summary>
    public string? Chapter { get; init; }

    /// <summary>Punishment; null where it creates no offence.</summary>
    public Offence? Offence { get; init; }

    /// <summary>Whether it reaches legal persons.</summary>
    public LegalPersons? LegalPersons { get; init; }

    /// <summary>First day on which this wording is law.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>First day on which it is no longer; null while it stands.</summary>
    public DateOnly? InForceTo { get; init; }

    /// <summary>How the date is known, where the day is not certain.</summary>
    public string? DateNote { get; init; }

    /// <summary>The laws that made it so.</summary>
    public IReadOnlyList<string> AmendedBy { get; init; } = [];

    /// <summary>For an item of a schedule: the provisions that it names.</summary>
    public IReadOnlyList<ProvisionId> Names { get; init; } = [];

    /// <summary>For a clause on jurisdiction, confiscation or surrender: what it does for offences.</summary>
    public IReadOnlyList<ClauseEffect> Effects { get; init; } = [];

    /// <summary>The offences that the effects are about; empty for all of the statute.</summary>
    public IReadOnlyList<ProvisionId> EffectsOn { get; init; } = [];

    /// <summary>Where the facts were read.</summary>
    public required string Source { get; init; }

    /// <summary>How far they were checked.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Of what the official words are a mere reprint; null where they are not one.</summary>
    public Reprint? Reprint { get; init; }

    /// <summary>The day on which what it says became law: its first day, or that of the words that were only printed anew.</summary>
    public DateOnly SubstanceSince => Reprint?.Since ?? InForceFrom;

    /// <summary>Fingerprint of the official words as they were printed first.</summary>
    public ContentHash? SubstanceHash => Reprint?.Of ?? TextHash;

    /// <summary>Fingerprint of the digest; of the heading where there is none.</summary>
    public ContentHash DigestHash => ContentHash.OfText(Digest ?? Text ?? Heading);

    /// <summary>Fingerprint of the official words, where they have been imported.</summary>
    public ContentHash? TextHash => Text is null ? null : ContentHash.OfText(Text);

    /// <summary>Whether this wording is law on a day.</summary>
    public bool IsInForce(DateOnly day) => InForceFrom <= day && (InForceTo is not { } end || day < end);
}
