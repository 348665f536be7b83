using ComplianceEngine.Corpus.Search;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>search</c>.</summary>
internal sealed record SearchJson(string Schema, string Query, string? Reading, string? Note, int Total, IReadOnlyList<SearchJson.HitJson> Hits)
{
    public static SearchJson Of(SearchResult result, string? reading) => new(
        "compliance/search/1", result.Query, reading, result.Note, result.Total, [.. result.Hits.Select(HitJson.Of)]);

    internal sealed record HitJson(string Provision, string Citation, string Heading, string Statute, DateOnly InForceFrom, double Score, string Snippet)
    {
        public static HitJson Of(SearchHit hit) => new(
            hit.Provision.Id.ToString(), hit.Citation, hit.Provision.Heading, hit.Provision.Id.Statute.ToString(), hit.Provision.InForceFrom,
            Math.Round(hit.Score, 4), hit.Snippet.Marked("**", "**"));
    }
}
