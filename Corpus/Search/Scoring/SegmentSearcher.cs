using System.Collections.Concurrent;
using ComplianceEngine.Corpus.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Searches the segments of a large index on all cores; the order is that of one core, since no two documents sort alike.</summary>
internal sealed class SegmentSearcher : IndexSearcher
{
    private readonly ConcurrentDictionary<string, CollectionStatistics> _statistics = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<IList<AtomicReaderContext>> _shares;
    private readonly BestFirst _bestFirst;

    public SegmentSearcher(IndexReader reader, int smallestShared = IndexBuilder.SmallestShared)
        : base(reader)
    {
        _shares = reader.NumDocs < smallestShared ? [reader.Leaves] : Shares(reader.Leaves);
        _bestFirst = new BestFirst(reader);
    }

    /// <summary>Of a field, counted once: a question asks for it with each of its words.</summary>
    public override CollectionStatistics CollectionStatistics(string field) => _statistics.GetOrAdd(field, base.CollectionStatistics);

    /// <summary>The best documents that a filter lets through.</summary>
    public BestFound Best(Query query, BitsFilter filter, int count)
    {
        var weight = CreateNormalizedWeight(query);
        var collectors = new BestCollector[_shares.Count];
        if (_shares.Count == 1)
            CollectShare(0);
        else
            Parallel.For(0, collectors.Length, CollectShare);
        return new BestFound([.. collectors.SelectMany(c => c.Best).Order(_bestFirst).Take(count)], collectors.Sum(c => c.Count));

        void CollectShare(int share)
        {
            collectors[share] = new BestCollector(count, _bestFirst);
            Collect(_shares[share], weight, filter, collectors[share]);
        }
    }

    private void Collect(IList<AtomicReaderContext> segments, Weight weight, BitsFilter filter, BestCollector best)
    {
        if (weight is not WordByWordWeight words)
        {
            Search(segments, weight, new FilteredCollector(filter, best));
            return;
        }

        foreach (var segment in segments)
        {
            if (filter.BitsOf(segment) is { } accepted)
                words.Collect(segment, accepted, best);
        }
    }

    /// <summary>Segments in shares of about equal size, the largest dealt out first (Graham 1969).</summary>
    private static List<IList<AtomicReaderContext>> Shares(IList<AtomicReaderContext> segments)
    {
        var shares = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new List<AtomicReaderContext>()).ToList();
        foreach (var segment in segments.OrderByDescending(s => s.Reader.NumDocs))
            shares.MinBy(s => s.Sum(x => x.Reader.NumDocs))!.Add(segment);
        return [.. shares.Where(s => s.Count > 0)];
    }
}
