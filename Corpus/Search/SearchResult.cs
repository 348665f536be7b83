namespace ComplianceEngine.Corpus.Search;

/// <summary>What a search found.</summary>
/// <param name="Total">All provisions that matched, of which the hits are the best.</param>
/// <param name="Note">How the query was read, where that needs saying.</param>
public sealed record SearchResult(string Query, int Total, IReadOnlyList<SearchHit> Hits, string? Note)
{
    /// <summary>Matches by statute, article, offence and territory; none where not asked for.</summary>
    public IReadOnlyList<SearchFacet> Facets { get; init; } = [];
}
