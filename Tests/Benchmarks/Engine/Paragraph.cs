namespace ComplianceEngine.Benchmarks;

public sealed class Paragraph
{
    public required int Id { get; init; }

    public required int ArticleId { get; init; }

    public required int Required { get; init; }
}
