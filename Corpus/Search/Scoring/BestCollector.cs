using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Collects the best documents and counts all. Lucene's collector looks up where the ids of each segment stand among those of another, which took a third of a search.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="order">The best first.</param>
internal sealed class BestCollector(int most, IComparer<Found> order) : ICollector
{
    /// <summary>The best so far; the one to give way to a better is the first.</summary>
    private readonly PriorityQueue<Found, Found> _best = new(Comparer<Found>.Create((x, y) => order.Compare(y, x)));

    private Scorer? _scorer;
    private int _base;

    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>How many documents there are.</summary>
    public int Count { get; private set; }

    /// <summary>The best, in no order.</summary>
    public IEnumerable<Found> Best => _best.UnorderedItems.Select(i => i.Element);

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void Collect(int doc) => Collect(doc, _scorer!.GetScore());

    /// <summary>Collects a document of the segment at hand.</summary>
    public void Collect(int document, float score)
    {
        Count++;
        var found = new Found(_base + document, score);
        if (_best.Count < most)
            _best.Enqueue(found, found);
        else if (found.Score >= _best.Peek().Score)
            _best.EnqueueDequeue(found, found);
    }
}
