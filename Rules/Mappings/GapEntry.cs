using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>An expert's statement that nothing in the law meets some elements.</summary>
public sealed record GapEntry
{
    /// <summary>Slug, unique in the data.</summary>
    public required string Id { get; init; }

    /// <summary>The duty.</summary>
    public required ObligationId Obligation { get; init; }

    /// <summary>The elements that nothing meets.</summary>
    public required IReadOnlyList<ElementId> Elements { get; init; }

    /// <summary>Where the expert looked and what is not there.</summary>
    public required string Rationale { get; init; }

    /// <summary>What law would close the gap.</summary>
    public required string Needed { get; init; }

    /// <summary>The provisions that come nearest.</summary>
    public IReadOnlyList<MappedProvision> Provisions { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>When it was reviewed.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Fingerprint of all that the entry says, but for its place.</summary>
    public ContentHash Fingerprint => ContentHash.OfText(string.Join(
        '\n',
        [Obligation.ToString(), .. Elements.Select(e => e.ToString()), .. Provisions.Select(p => $"{p.Id} {p.Digest} {p.Official}"), Rationale, Needed, $"{Author} {Reviewed?.DayNumber}"]));
}
