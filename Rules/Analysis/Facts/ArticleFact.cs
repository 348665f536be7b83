namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>An article, and how many duties it holds.</summary>
internal sealed class ArticleFact(string id, int obligationCount)
{
    public string Id { get; } = id;

    public int ObligationCount { get; } = obligationCount;
}
