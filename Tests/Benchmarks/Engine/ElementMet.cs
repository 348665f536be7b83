namespace ComplianceEngine.Benchmarks;

public sealed class ElementMet(int paragraphId)
{
    public int ParagraphId { get; } = paragraphId;
}
