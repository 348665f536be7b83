namespace ComplianceEngine.Benchmarks;

public sealed class Provision
{
    public required int Id { get; init; }

    public required string Statute { get; init; }

    public required string Section { get; init; }

    public required int Penalty { get; set; }

    public required bool IsOffence { get; init; }
}
