namespace ComplianceEngine.Benchmarks;

public sealed class Mapping
{
    public required int Id { get; init; }

    public required int ElementId { get; init; }

    public required int MinPenalty { get; init; }

    public required string Statute { get; init; }

    public required string Section { get; init; }
}
