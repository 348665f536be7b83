using ComplianceEngine.Corpus.Search;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>search</c>.</summary>
internal sealed record SearchJson(string Schema, string Query, string? Reading, string? Note, int Total, IReadOnlyList<SearchJson.HitJson> Hits, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>? Facets)
{
    public static SearchJson Of(SearchResult result, string? reading) => new(
        "compliance/search/1", result.Query, reading, result.Note, result.Total, [.. result.Hits.Select(HitJson.Of)],
        result.Facets.Count == 0 ? null : new OrderedDictionary<string, IReadOnlyDictionary<string, int>>(result.Facets.Select(f => KeyValuePair.Create(
            f.Name, (IReadOnlyDictionary<string, int>)new OrderedDictionary<string, int>(f.Values.Select(v => KeyValuePair.Create(v.Value, v.Count)))))));

    internal sealed record HitJson(string Provision, string Citation, string Heading, string Statute, DateOnly InForceFrom, double Score, string Snippet, string? AskedAs, bool? Weak)
    {
        public static HitJson Of(SearchHit hit) => new(
            hit.Provision.Id.ToString(), hit.Citation, hit.Provision.Heading, hit.Provision.Id.Statute.ToString(), hit.Provision.InForceFrom,
            Math.Round(hit.Score, 4), hit.Snippet.Marked("**", "**"), hit.AskedAs, hit.IsWeak ? true : null);
    }
}
