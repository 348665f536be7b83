using ComplianceEngine.Corpus.Law;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.FSDirectory;

namespace ComplianceEngine.Corpus.Search;

/// <summary>Writes the index of a law book: one document for each wording of each provision.</summary>
internal static class IndexBuilder
{
    private static readonly DateOnly EndOfTime = new(9999, 12, 31);

    public static void Build(LawBook book, string folder, CancellationToken cancellationToken)
    {
        using var directory = LuceneDirectory.Open(folder);
        using var analyzer = LegalAnalyzer.PerField();
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = OpenMode.CREATE,
            Similarity = new BM25Similarity(),
            RAMBufferSizeMB = 64,
        };
        var writer = new IndexWriter(directory, config);
        try
        {
            foreach (var statute in book.Statutes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var provision in statute.Provisions)
                    writer.AddDocument(ToDocument(statute, provision));
            }

            writer.Commit();
            writer.Dispose();
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    public static int DayNumber(DateOnly date) => date.DayNumber;

    private static Document ToDocument(Statute statute, Provision provision) =>
    [
        new StringField(Fields.Id, provision.Id.ToString(), Field.Store.YES),
        new StringField(Fields.Statute, statute.Id.ToString(), Field.Store.NO),
        new TextField(Fields.Heading, provision.Heading, Field.Store.NO),
        new TextField(Fields.Body, Words(provision), Field.Store.NO),
        new TextField(Fields.Exact, $"{provision.Heading} {Words(provision)}", Field.Store.NO),
        new TextField(Fields.Title, $"{statute.Title} {statute.ShortTitle}", Field.Store.NO),
        new Int32Field(Fields.From, DayNumber(provision.InForceFrom), Field.Store.YES),
        new Int32Field(Fields.To, DayNumber(provision.InForceTo ?? EndOfTime), Field.Store.NO),
        new SortedDocValuesField(Fields.Sort, new BytesRef(provision.Id.ToString())),
    ];

    private static string Words(Provision provision) => $"{provision.Digest} {provision.Text}".Trim();
}
