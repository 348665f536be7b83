using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Scores that were kept.</summary>
/// <param name="worth">By how much they count here.</param>
/// <param name="accepted">Which of the documents count; all where it is null.</param>
internal sealed class KeptPartScores(ScoredDocuments kept, float worth, IBits? accepted) : PartScores
{
    private int _place;

    public override int Next => _place < kept.Documents.Length ? kept.Documents[_place] : DocIdSetIterator.NO_MORE_DOCS;

    public override void AddTo(Accumulator window)
    {
        var (documents, scores) = kept;
        if (Next < window.Start)
            _place = PlaceOf(window.Start);
        var end = window.End;
        for (; _place < documents.Length && documents[_place] < end; _place++)
        {
            if (accepted is null || accepted.Get(documents[_place]))
                window.Add(documents[_place], scores[_place] * worth);
        }
    }

    private int PlaceOf(int document)
    {
        var place = kept.Documents.AsSpan().BinarySearch(document);
        return place < 0 ? ~place : place;
    }
}
