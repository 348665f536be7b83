using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Json;

/// <summary>The duties that a treaty citation stands for, as the matrix has them.</summary>
internal sealed record WhichAnswer(ArticleResult Article, DateOnly AsOf, IReadOnlyList<ObligationResult> Obligations)
{
    /// <summary>The article's status, or that of the duties asked about.</summary>
    public Status Status => Obligations.Count == Article.Obligations.Count ? Article.Status : Combination.AllOf(Obligations.Select(o => o.Status));

    public static WhichAnswer From(GapMatrix matrix, string id)
    {
        var article = matrix.Clusters
            .SelectMany(c => c.Articles)
            .First(a => string.Equals(a.Article.Id, id, StringComparison.Ordinal) || id.StartsWith(a.Article.Id + "/", StringComparison.Ordinal));
        return new WhichAnswer(article, matrix.AsOf, [.. article.Obligations.Where(o => o.Obligation.Id.IsWithin(id))]);
    }
}
