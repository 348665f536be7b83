using System.Globalization;
using ComplianceEngine.Corpus.Search.Scoring;
using ComplianceEngine.Tests.Support;
using FsCheck.Xunit;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Tests.Corpus;

public sealed class SegmentSearcherTests : IDisposable
{
    private static readonly Sort BestFirst = new(SortField.FIELD_SCORE, new SortField("sort", SortFieldType.STRING));
    private static readonly string[] Words = ["bribe", "witness", "court", "property", "ransom"];
    private readonly SegmentedIndex _index;
    private readonly DirectoryReader _reader;

    public SegmentSearcherTests()
    {
        var random = new Random(7);
        _index = new SegmentedIndex(documents: 600, segment: 70, i =>
        [
            new TextField("text", SegmentedIndex.Sentence(random, Words), Field.Store.NO),
            new StringField("kept", i % 5 == 0 ? "no" : "yes", Field.Store.NO),
            new SortedDocValuesField("sort", new BytesRef(i.ToString("000", CultureInfo.InvariantCulture))),
        ]);
        _reader = _index.Reader;
    }

    [Property(MaxTest = 100)]
    public void Shared_out_over_cores_a_search_finds_the_same_in_the_same_order(byte asked, byte count)
    {
        Assert.True(_reader.Leaves.Count > 4);
        var query = QueryOf(asked);
        AssertSame(query, query, count);
    }

    [Property(MaxTest = 100)]
    public void Word_by_word_a_search_finds_the_same_in_the_same_order(byte asked, byte count)
    {
        var query = QueryOf(asked);
        AssertSame(query, new WordByWordQuery(query, needed: null), count);
    }

    public void Dispose() => _index.Dispose();

    private static BooleanQuery QueryOf(byte asked)
    {
        var query = new BooleanQuery();
        for (var i = 0; i < Words.Length; i++)
        {
            if ((asked >> i & 1) == 1)
                query.Add(new TermQuery(new Term("text", Words[i])), Occur.SHOULD);
        }

        return query;
    }

    private void AssertSame(Query lucene, Query own, byte count)
    {
        var kept = new BitsFilter(new QueryWrapperFilter(new TermQuery(new Term("kept", "yes"))));
        var shared = new SegmentSearcher(_reader, smallestShared: 0).Best(own, kept, count + 1);
        var alone = new SegmentSearcher(_reader, smallestShared: int.MaxValue).Best(own, kept, count + 1);
        var filtered = new IndexSearcher(_reader).Search(lucene, kept, count + 1, BestFirst, doDocScores: true, doMaxScore: false);
        Assert.Equal(alone.Count, shared.Count);
        Assert.Equal(alone.Best, shared.Best);
        Assert.Equal(filtered.TotalHits, shared.Count);
        Assert.Equal(filtered.ScoreDocs.Select(d => d.Doc), shared.Best.Select(f => f.Document));
    }
}
