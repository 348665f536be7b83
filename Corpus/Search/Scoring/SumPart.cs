namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>The sum of the scores of some parts, more where more of them match.</summary>
/// <param name="coord">By how much the sum counts, by the number of parts that match.</param>
internal sealed class SumPart(IReadOnlyList<QueryPart> parts, float[] coord) : CombinedPart(parts)
{
    public override float Combine(in Accumulated given) => (float)given.Sum * coord[given.Count];
}
