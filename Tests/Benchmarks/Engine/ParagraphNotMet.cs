namespace ComplianceEngine.Benchmarks;

public sealed class ParagraphNotMet(int articleId)
{
    public int ArticleId { get; } = articleId;
}
