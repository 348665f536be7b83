using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Keeps what a filter lets through as a bit for each document: a search that may look a document up need not walk the filter beside the query.</summary>
internal sealed class BitsFilter(Filter filter) : CachingWrapperFilter(filter)
{
    /// <summary>The documents of a segment that it lets through; null where it lets none through.</summary>
    public FixedBitSet? BitsOf(AtomicReaderContext segment) => GetDocIdSet(segment, null)?.Bits as FixedBitSet;

    protected override DocIdSet CacheImpl(DocIdSetIterator iterator, AtomicReader reader)
    {
        var bits = new FixedBitSet(reader.MaxDoc);
        bits.Or(iterator);
        return bits;
    }
}
