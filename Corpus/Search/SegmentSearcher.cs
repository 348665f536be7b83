using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Searches the segments of a large index on all cores; the order is that of one core, since no two documents sort alike.</summary>
internal sealed class SegmentSearcher : IndexSearcher
{
    /// <summary>Documents from which sharing the work out costs less than it saves.</summary>
    public const int SmallestShared = 10_000;

    private readonly ConcurrentDictionary<string, CollectionStatistics> _statistics = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<IList<AtomicReaderContext>> _shares;

    public SegmentSearcher(IndexReader reader, int smallestShared = SmallestShared)
        : base(reader) => _shares = reader.NumDocs < smallestShared ? [reader.Leaves] : Shares(reader.Leaves);

    /// <summary>Of a field, counted once: a question asks for it with each of its words.</summary>
    public override CollectionStatistics CollectionStatistics(string field) => _statistics.GetOrAdd(field, base.CollectionStatistics);

    /// <summary>The best documents that a filter lets through.</summary>
    public TopFieldDocs Best(Query query, BitsFilter filter, int count, Sort sort)
    {
        var weight = CreateNormalizedWeight(query);
        if (_shares.Count == 1)
            return Best(weight, _shares[0], filter, count, sort);
        var found = new TopFieldDocs[_shares.Count];
        Parallel.For(0, found.Length, i => found[i] = Best(weight, _shares[i], filter, count, sort));
        return (TopFieldDocs)TopDocs.Merge(sort, count, found);
    }

    private TopFieldDocs Best(Weight weight, IList<AtomicReaderContext> segments, BitsFilter filter, int count, Sort sort)
    {
        var best = TopFieldCollector.Create(sort, count, fillFields: true, trackDocScores: true, trackMaxScore: false, docsScoredInOrder: false);
        Search(segments, weight, new FilteredCollector(filter, best));
        return (TopFieldDocs)best.GetTopDocs();
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
