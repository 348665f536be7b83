namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>The documents of a segment that a query matches.</summary>
/// <param name="Documents">Their numbers in the segment, in order.</param>
/// <param name="Scores">What the query gives each of them.</param>
internal sealed record ScoredDocuments(int[] Documents, float[] Scores)
{
    public static readonly ScoredDocuments None = new([], []);

    /// <summary>What has been accumulated by a part.</summary>
    public static ScoredDocuments Of(Accumulator given)
    {
        var count = given.Count;
        if (count == 0)
            return None;
        var found = new ScoredDocuments(new int[count], new float[count]);
        var document = -1;
        for (var i = 0; i < count; i++)
        {
            document = given.Next(document + 1);
            found.Documents[i] = document;
            found.Scores[i] = (float)given[document].Sum;
        }

        return found;
    }
}
