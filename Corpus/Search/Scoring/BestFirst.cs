using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Orders what was found in an index, the best first, and by the ids of provisions where scores are the same: those are looked up then only, and kept.</summary>
internal sealed class BestFirst(IndexReader reader) : IComparer<Found>
{
    private const int MostKept = 100_000;
    private readonly IList<AtomicReaderContext> _segments = reader.Leaves;
    private readonly BoundedCache<int, BytesRef> _ids = new(MostKept);

    public int Compare(Found x, Found y)
    {
        if (x.Document == y.Document)
            return 0;
        var byScore = y.Score.CompareTo(x.Score);
        return byScore != 0 ? byScore : IdOf(x.Document).CompareTo(IdOf(y.Document));
    }

    private BytesRef IdOf(int document) => _ids.GetOrAdd(document, Read);

    private BytesRef Read(int document)
    {
        var segment = _segments[ReaderUtil.SubIndex(document, _segments)];
        return BytesRef.DeepCopyOf(segment.AtomicReader.GetSortedDocValues(Fields.Sort).Of(document - segment.DocBase));
    }
}
