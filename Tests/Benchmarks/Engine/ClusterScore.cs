namespace ComplianceEngine.Benchmarks;

public sealed class ClusterScore(int id, int articlesMet)
{
    public int Id { get; } = id;

    public int ArticlesMet { get; } = articlesMet;
}
