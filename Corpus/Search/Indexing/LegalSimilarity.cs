using Lucene.Net.Search.Similarities;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>
/// BM25 (Robertson, Walker 1994) with little weight on length, since a digest is short and an official text long, and with
/// a reward for provisions that hold more of what was asked.
/// </summary>
internal sealed class LegalSimilarity() : BM25Similarity(1.2f, 0.35f)
{
    private const float Least = 0.1f;

    public override float Coord(int overlap, int maxOverlap) => Least + ((1 - Least) * overlap / maxOverlap);
}
