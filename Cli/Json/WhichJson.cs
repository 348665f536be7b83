using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>which</c>.</summary>
internal sealed record WhichJson(
    string Schema, string Treaty, string Article, string? Reading, DateOnly AsOf, string Status, bool Stale, IReadOnlyList<ObligationJson> Obligations)
{
    public static WhichJson Of(WhichAnswer answer, string? reading) => new(
        "compliance/which/1",
        answer.Article.Article.Treaty,
        answer.Article.Article.Number,
        reading,
        answer.AsOf,
        answer.Status.Code(),
        answer.Obligations.Any(o => o.IsStale),
        [.. answer.Obligations.Select(o => ObligationJson.Of(o, withTerritories: false))]);
}
