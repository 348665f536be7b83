namespace ComplianceEngine.Benchmarks;

public sealed class Element
{
    public required int Id { get; init; }

    public required int ParagraphId { get; init; }
}
