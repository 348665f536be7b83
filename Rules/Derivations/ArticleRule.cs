using ComplianceEngine.Rules.Analysis.Facts;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>The status of an article: its binding duties together. Permissions and efforts do not make a gap.</summary>
[Name("article"), Priority(Stage.Articles)]
internal sealed class ArticleRule(int territories) : Rule
{
    public override void Define()
    {
        var count = territories;
        ArticleFact article = null!;
        IEnumerable<ObligationConclusion> obligations = null!;
        When()
            .Match<ArticleFact>(() => article)
            .Query(() => obligations, q => q
                .Match<ObligationConclusion>(o => o.ArticleId == article.Id)
                .Collect()
                .Where(c => c.Count() == article.ObligationCount));
        Then()
            .Yield(ctx => Conclude(article, obligations, count));
    }

    private static ArticleConclusion Conclude(ArticleFact article, IEnumerable<ObligationConclusion> obligations, int count)
    {
        var binding = obligations.Where(o => o.Obligation.Binds).ToList();
        var counted = binding.Count > 0 ? binding : [.. obligations];
        return new ArticleConclusion(article.Id, StatusByTerritory.Of(count, t => Combination.AllOf(counted.Select(o => o.Status[t]))));
    }
}
