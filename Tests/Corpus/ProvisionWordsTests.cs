using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Indexing;
using FsCheck.Xunit;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Fields = ComplianceEngine.Corpus.Search.Fields;

namespace ComplianceEngine.Tests.Corpus;

public sealed class ProvisionWordsTests
{
    private readonly ProvisionWords _words = new();

    [Property(MaxTest = 200)]
    public void Words_taken_apart_once_are_indexed_as_the_analyzer_would_have_them(string? heading, string?[]? phrases, string? text)
    {
        // The second provision tells whether anything is left of the first.
        AssertSame("Tipping off", ["warning a customer"], "The customer's bank shall not warn him.");
        AssertSame(heading ?? string.Empty, [.. (phrases ?? []).OfType<string>().Where(IsOfWords)], $"Banks {text} 365-B {text}");
    }

    private static bool IsOfWords(string phrase)
    {
        using var analyzer = LegalAnalyzer.PerField();
        return analyzer.Words(phrase).Count > 0;
    }

    private void AssertSame(string heading, IReadOnlyList<string> phrases, string text)
    {
        _words.Set(heading, phrases, text);
        var taken = PostingsOf(
        [
            new TextField(Fields.Heading, _words.Heading),
            new TextField(Fields.Plain, _words.Phrases),
            new TextField(Fields.Body, _words.Text),
            new Field(Fields.Exact, _words.Exact, Fields.Presence),
        ]);
        var analyzed = PostingsOf(
        [
            new TextField(Fields.Heading, heading, Field.Store.NO),
            .. phrases.Select(p => new TextField(Fields.Plain, p, Field.Store.NO)),
            new TextField(Fields.Body, text, Field.Store.NO),
            new Field(Fields.Exact, $"{heading}\n{text}", Fields.Presence),
        ]);
        Assert.Equal(analyzed, taken);
    }

    /// <summary>Each term of an index of one document, with its places, and how long the fields are, as norms have it.</summary>
    private static List<string> PostingsOf(IEnumerable<IIndexableField> document)
    {
        using var directory = new RAMDirectory();
        using var analyzer = LegalAnalyzer.PerField();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
            writer.AddDocument(document);
        using var reader = DirectoryReader.Open(directory);
        var segment = reader.Leaves.Single().AtomicReader;
        return [.. segment.Fields.SelectMany(field => PlacesOf(segment, field).Append($"{field}: {segment.GetNormValues(field)?.Get(0)}"))];
    }

    private static IEnumerable<string> PlacesOf(AtomicReader segment, string field)
    {
        var terms = segment.GetTerms(field).GetEnumerator();
        while (terms.MoveNext())
        {
            var places = terms.DocsAndPositions(liveDocs: null, reuse: null);
            var found = places is null || places.NextDoc() == DocIdSetIterator.NO_MORE_DOCS ? [] : Enumerable.Range(0, places.Freq).Select(_ => places.NextPosition()).ToList();
            yield return $"{field}: {terms.Term.Utf8ToString()} at {string.Join(' ', found)}";
        }
    }
}
