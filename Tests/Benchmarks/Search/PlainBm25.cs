using ComplianceEngine.Corpus.Law;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ComplianceEngine.Benchmarks;

/// <summary>The usual way: everything in one field, EnglishAnalyzer, BM25.</summary>
internal sealed class PlainBm25 : IDisposable
{
    private readonly RAMDirectory _directory = new();
    private readonly EnglishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public PlainBm25(LawBook law, DateOnly day)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var (id, text) in Texts(law, day))
                writer.AddDocument([new StringField("id", id, Field.Store.YES), new TextField("text", text, Field.Store.NO)]);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>The text that every engine compared gets: title, citation, heading, words.</summary>
    public static IEnumerable<(string Id, string Text)> Texts(LawBook law, DateOnly day) => law.Statutes.SelectMany(s => s.Provisions
        .Where(p => p.IsInForce(day))
        .Select(p => (p.Id.ToString(), $"{s.Title} {law.Cite(p.Id)} {p.Heading} {p.Digest} {p.Text}")));

    public IReadOnlyList<string> Search(string question)
    {
        var query = new QueryParser(LuceneVersion.LUCENE_48, "text", _analyzer).Parse(QueryParserBase.Escape(question));
        return [.. _searcher.Search(query, 20).ScoreDocs.Select(d => _searcher.Doc(d.Doc).Get("id", System.Globalization.CultureInfo.InvariantCulture))];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}
