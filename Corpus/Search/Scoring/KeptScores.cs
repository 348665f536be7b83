using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>What a query gives the documents of an index, found for each segment when it is first asked for there.</summary>
/// <param name="grown">Told how many documents are kept more.</param>
internal sealed class KeptScores(Query query, IndexSearcher searcher, Action<int> grown)
{
    private readonly ScoredDocuments?[] _segments = new ScoredDocuments?[searcher.IndexReader.Leaves.Count];
    private readonly Lazy<QueryPart> _part = new(() => PartOf(query, searcher));

    public Query Query => query;

    /// <summary>The query as it is evaluated, worth 1.</summary>
    public QueryPart Part => _part.Value;

    /// <summary>What the query gives the documents of a segment that are not deleted.</summary>
    public ScoredDocuments In(AtomicReaderContext segment) => Volatile.Read(ref _segments[segment.Ord]) ?? Find(segment);

    private ScoredDocuments Find(AtomicReaderContext segment)
    {
        var found = Part.In(segment, segment.AtomicReader.LiveDocs) is { } scores ? ScoredDocuments.Of(scores, segment.Reader.MaxDoc) : ScoredDocuments.None;
        Volatile.Write(ref _segments[segment.Ord], found);
        grown(found.Documents.Length);
        return found;
    }

    private static QueryPart PartOf(Query query, IndexSearcher searcher)
    {
        var part = QueryPart.Of(query.Rewrite(searcher.IndexReader), searcher);
        part.Normalize(norm: 1, boost: 1);
        return part;
    }
}
