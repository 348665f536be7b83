namespace ComplianceEngine.Benchmarks;

public sealed class ParagraphMet(int id)
{
    public int Id { get; } = id;
}
