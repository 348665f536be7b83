using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Json;

/// <summary>The document of <c>analyze</c>.</summary>
internal sealed record MatrixJson(
    string Schema, string Run, DateOnly AsOf, string RuleSet, string Corpus, string Version, string Country, IReadOnlyList<string>? IfParty, IReadOnlyList<MatrixJson.ClusterJson> Clusters)
{
    public static MatrixJson Of(GapMatrix matrix) => new(
        "compliance/analyze/1",
        matrix.RunId,
        matrix.AsOf,
        matrix.RuleSet,
        matrix.Corpus,
        matrix.Version,
        matrix.Country,
        matrix.Supposed.Count == 0 ? null : [.. matrix.Supposed.Select(t => t.Id)],
        [.. matrix.Clusters.Select(ClusterJson.Of)]);

    internal sealed record ClusterJson(string Treaty, int? Cluster, string Title, CountsJson Counts, IReadOnlyList<ArticleJson> Articles)
    {
        public static ClusterJson Of(ClusterResult cluster) => new(
            cluster.Treaty.Id, cluster.Number, cluster.Title, CountsJson.Of(cluster), [.. cluster.Articles.Select(ArticleJson.Of)]);
    }

    internal sealed record CountsJson(int Met, int PartlyMet, int NotMet, int NotAssessed, int NeedsEvidence, int NotApplicable)
    {
        public static CountsJson Of(ClusterResult cluster) => new(
            cluster.Count(Status.Met), cluster.Count(Status.PartlyMet), cluster.Count(Status.NotMet),
            cluster.Count(Status.NotAssessed), cluster.Count(Status.NeedsEvidence), cluster.Count(Status.NotApplicable));
    }

    internal sealed record ArticleJson(string Article, string Title, string Status, IReadOnlyList<ObligationJson> Obligations)
    {
        public static ArticleJson Of(ArticleResult article) => new(
            article.Article.Number, article.Article.Title, article.Status.Code(), [.. article.Obligations.Select(o => ObligationJson.Of(o, withTerritories: true))]);
    }
}
