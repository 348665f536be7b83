using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>The scores of several parts, put together.</summary>
internal sealed class CombinedScores(CombinedPart whole, PartScores[] parts) : PartScores
{
    public override int Next
    {
        get
        {
            var next = DocIdSetIterator.NO_MORE_DOCS;
            foreach (var part in parts)
                next = Math.Min(next, part.Next);
            return next;
        }
    }

    public override void AddTo(Accumulator window)
    {
        var given = window.Inner();
        Fill(given);
        foreach (var document in given)
            window.Add(document, whole.Combine(given[document]));
    }

    /// <summary>Gives the documents of a window what each part gives them.</summary>
    public void Fill(Accumulator window)
    {
        foreach (var part in parts)
        {
            if (part.Next < window.End)
                part.AddTo(window);
        }
    }

    /// <summary>The score of a document of a window that was filled.</summary>
    public float ScoreIn(Accumulator window, int document) => whole.Combine(window[document]);
}
