using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>An expert's statement that provisions meet elements of a duty.</summary>
public sealed record MappingRule
{
    /// <summary>Slug, unique in the data.</summary>
    public required string Id { get; init; }

    /// <summary>The pack of rules that it belongs to.</summary>
    public required string Pack { get; init; }

    /// <summary>The duty.</summary>
    public required ObligationId Obligation { get; init; }

    /// <summary>The elements met.</summary>
    public required IReadOnlyList<ElementId> Elements { get; init; }

    /// <summary>The provisions that meet them, all needed together.</summary>
    public required IReadOnlyList<MappedProvision> Provisions { get; init; }

    /// <summary>How far.</summary>
    public required Strength Strength { get; init; }

    /// <summary>How the provision's reach stands to the duty's.</summary>
    public Relation? Relation { get; init; }

    /// <summary>What the reading rests on: text, meaning or effect.</summary>
    public string? Reasoning { get; init; }

    /// <summary>All must hold.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>Why.</summary>
    public required string Rationale { get; init; }

    /// <summary>What is missing, where the rule meets in part, or no longer.</summary>
    public string? Missing { get; init; }

    /// <summary>What the expert relied on beside the law: judgments, commentaries, reports.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Test cases.</summary>
    public IReadOnlyList<MappingTest> Tests { get; init; } = [];

    /// <summary>Who wrote it: a role or initials.</summary>
    public required string Author { get; init; }

    /// <summary>Who reviewed it.</summary>
    public string? Reviewer { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Fingerprint of all that the rule says, but for its place and its tests.</summary>
    public ContentHash Fingerprint => ContentHash.OfText(string.Join(
        '\n',
        [
            Obligation.ToString(), .. Elements.Select(e => e.ToString()), .. Provisions.Select(p => $"{p.Id} {p.Digest} {p.Official}"),
            Strength.ToString(), $"{Relation} {Reasoning}", .. Conditions.Select(c => c.Text), Rationale, Missing ?? string.Empty, .. Sources,
            $"{Author} {Reviewer} {Reviewed?.DayNumber}",
        ]));
}
