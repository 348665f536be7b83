using System.Buffers;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>The documents of a segment that a query matches.</summary>
/// <param name="Documents">Their numbers in the segment, in order.</param>
/// <param name="Scores">What the query gives each of them.</param>
internal sealed record ScoredDocuments(int[] Documents, float[] Scores)
{
    public static readonly ScoredDocuments None = new([], []);

    /// <summary>All that a part gives.</summary>
    /// <param name="most">How many documents there are.</param>
    public static ScoredDocuments Of(PartScores part, int most)
    {
        var (documents, scores) = (ArrayPool<int>.Shared.Rent(most), ArrayPool<float>.Shared.Rent(most));
        using var window = new Accumulator();
        var count = 0;
        for (var next = part.Next; next != DocIdSetIterator.NO_MORE_DOCS; next = part.Next)
        {
            window.MoveTo(next);
            part.AddTo(window);
            foreach (var document in window)
            {
                documents[count] = document;
                scores[count++] = (float)window[document].Sum;
            }
        }

        var found = new ScoredDocuments(documents[..count], scores[..count]);
        ArrayPool<int>.Shared.Return(documents);
        ArrayPool<float>.Shared.Return(scores);
        return found;
    }
}
