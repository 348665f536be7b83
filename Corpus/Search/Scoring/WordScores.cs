using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>The scores that Lucene gives.</summary>
internal sealed class WordScores : PartScores
{
    private readonly Scorer _scorer;

    public WordScores(Scorer scorer)
    {
        _scorer = scorer;
        scorer.NextDoc();
    }

    public override int Next => _scorer.DocID;

    public override void AddTo(Accumulator window)
    {
        var document = _scorer.DocID < window.Start ? _scorer.Advance(window.Start) : _scorer.DocID;
        for (var end = window.End; document < end; document = _scorer.NextDoc())
            window.Add(document, _scorer.GetScore());
    }
}
