using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>
/// Collects what a filter of bits lets through. Filtered this way and not by a query around the query, a search of any of many
/// words goes through them in runs of documents, word by word (Lucene's bulk scorer), and not document by document.
/// </summary>
internal sealed class FilteredCollector(BitsFilter filter, ICollector inner) : ICollector
{
    private FixedBitSet? _bits;

    public bool AcceptsDocsOutOfOrder => inner.AcceptsDocsOutOfOrder;

    public void SetScorer(Scorer scorer) => inner.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        _bits = filter.BitsOf(context);
        inner.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (_bits?.Get(doc) == true)
            inner.Collect(doc);
    }
}
