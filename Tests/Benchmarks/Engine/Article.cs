namespace ComplianceEngine.Benchmarks;

public sealed class Article
{
    public required int Id { get; init; }

    public required int ClusterId { get; init; }
}
