namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>What the parts of a query gave a document.</summary>
internal readonly record struct Accumulated(double Sum, float Most, int Count)
{
    public Accumulated And(float score) => new(Sum + score, Math.Max(Most, score), Count + 1);
}
