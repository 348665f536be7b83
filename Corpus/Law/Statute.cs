using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Law;

/// <summary>A law, with every wording of its provisions that the book knows.</summary>
public sealed record Statute
{
    /// <summary>Identity.</summary>
    public required StatuteId Id { get; init; }

    /// <summary>Full title with number and year.</summary>
    public required string Title { get; init; }

    /// <summary>How it is cited: <c>AMLA 2010</c>. Unique in the book.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Other names that people cite it by.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Where it runs: the ids of territories; empty for everywhere in its country.</summary>
    public IReadOnlyList<string> Extent { get; init; } = [];

    /// <summary>All wordings, by provision and date.</summary>
    public required IReadOnlyList<Provision> Provisions
    {
        get;
        init
        {
            field = value;
            Stored = null; // A copy with other provisions is no longer what the store holds.
        }
    }

    /// <summary>What the store knows of it without a look at its provisions; null where it does not come from a store.</summary>
    public StoredStatute? Stored { get; init; }

    /// <summary>Whether a provision names others, as a schedule of offences does.</summary>
    public bool NamesOthers => Stored?.NamesOthers ?? Provisions.Any(p => p.Names.Count > 0 || p.Effects.Count > 0);

    /// <summary>The days from which the statute stands as it then stands, first to last.</summary>
    public IReadOnlyList<DateOnly> EditionDates =>
        [.. Provisions.SelectMany(p => p.InForceTo is { } end ? new[] { p.InForceFrom, end } : [p.InForceFrom]).Distinct().Order()];

    /// <summary>The citation of one of its provisions: <c>AMLA 2010, s 3(1)(a)</c>.</summary>
    public string Cite(ProvisionId id) => $"{ShortTitle}, {CitationPrinter.Print(id.Path)}";
}
