namespace ComplianceEngine.Benchmarks;

public sealed class ArticleMet(int id)
{
    public int Id { get; } = id;
}
