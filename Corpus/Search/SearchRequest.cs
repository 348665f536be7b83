using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Search;

/// <summary>What is searched for.</summary>
/// <param name="Statute">Only in this statute, where given.</param>
/// <param name="AsOf">Only in what is law on this day.</param>
public sealed record SearchRequest(string Text, StatuteId? Statute, DateOnly AsOf, int Limit)
{
    /// <summary>A treaty article or duty whose mapped provisions are meant.</summary>
    public string? Duty { get; init; }

    /// <summary>Only provisions that create an offence, or only others; null for both.</summary>
    public bool? IsOffence { get; init; }

    /// <summary>Whether matches are counted by statute, article, offence and territory.</summary>
    public bool WithFacets { get; init; }
}
