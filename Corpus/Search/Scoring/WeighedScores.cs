namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>The scores of a part, by how much it counts.</summary>
internal sealed class WeighedScores(PartScores scores, float worth) : PartScores
{
    public override int Next => scores.Next;

    public override void AddTo(Accumulator window)
    {
        var given = window.Inner();
        scores.AddTo(given);
        foreach (var document in given)
            window.Add(document, (float)given[document].Sum * worth);
    }
}
