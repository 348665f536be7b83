namespace ComplianceEngine.Benchmarks;

public sealed class Cluster
{
    public required int Id { get; init; }
}
