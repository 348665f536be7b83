namespace ComplianceEngine.Benchmarks;

public sealed class ArticleMet(int id, int clusterId)
{
    public int Id { get; } = id;

    public int ClusterId { get; } = clusterId;
}
