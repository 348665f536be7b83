using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Store;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using LuceneDirectory = Lucene.Net.Store.FSDirectory;
using Term = Lucene.Net.Index.Term;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// The search index of a workspace: a cache in a folder named after the hash of the law book it was built from. A book
/// that changed, or an index that is gone or damaged, means a new folder, moved into place when whole; readers of the
/// old one are not disturbed, and two processes at once do no harm.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private const string DraftPrefix = "draft-";
    private static readonly Sort BestFirst = new(SortField.FIELD_SCORE, new SortField(Fields.Sort, SortFieldType.STRING));

    private readonly LawBook _book;
    private readonly LuceneDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly Analyzer _analyzer = LegalAnalyzer.PerField();
    private readonly QueryReader _queries;

    private SearchIndex(LawBook book, LuceneDirectory directory, DirectoryReader reader, Synonyms synonyms, IndexState state)
    {
        _book = book;
        _directory = directory;
        _reader = reader;
        _searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        _queries = new QueryReader(_analyzer, synonyms);
        State = state;
    }

    /// <summary>How the index was come by.</summary>
    public IndexState State { get; }

    /// <summary>Documents in the index.</summary>
    public int Count => _reader.NumDocs;

    /// <summary>Opens the index of a book, building it where there is none that is whole and up to date.</summary>
    public static SearchIndex Open(Workspace workspace, LawBook book, ContentHash corpus, Synonyms synonyms, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(workspace.IndexPath, corpus.ToString());
        var state = IndexState.UpToDate;
        if (Directory.Exists(folder))
        {
            if (TryOpen(folder, book) is { } opened)
                return new SearchIndex(book, opened.Directory, opened.Reader, synonyms, state);
            Directory.Delete(folder, recursive: true);
            state = IndexState.Repaired;
        }
        else
        {
            state = Directory.Exists(workspace.IndexPath) && Directory.EnumerateDirectories(workspace.IndexPath).Any() ? IndexState.Renewed : IndexState.Built;
        }

        Build(workspace, book, folder, cancellationToken);
        var built = TryOpen(folder, book) ?? throw new IOException($"The search index in {folder} can't be opened right after it was built.");
        return new SearchIndex(book, built.Directory, built.Reader, synonyms, state);
    }

    /// <summary>Searches. Any text gives a result; the order is stable.</summary>
    public SearchResult Search(SearchRequest request)
    {
        var (query, note) = _queries.Read(request.Text);
        var found = Run(query, request);
        if (found.TotalHits == 0 && _queries.Fuzzy(request.Text) is var fuzzy && Run(fuzzy, request) is { TotalHits: > 0 } similar)
        {
            found = similar;
            query = fuzzy;
            note = "Nothing matched exactly; these match similar words.";
        }

        var terms = TermsOf(query);
        var highlighter = new Highlighter(_analyzer);
        var hits = found.ScoreDocs.Select(d => ToHit((FieldDoc)d, terms, highlighter, request.AsOf)).ToList();
        return new SearchResult(request.Text, found.TotalHits, hits, note);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private static (LuceneDirectory Directory, DirectoryReader Reader)? TryOpen(string folder, LawBook book)
    {
        LuceneDirectory? directory = null;
        try
        {
            directory = LuceneDirectory.Open(folder);
            var reader = DirectoryReader.Open(directory);
            if (reader.NumDocs == book.Statutes.Sum(s => s.Provisions.Count))
                return (directory, reader);
            reader.Dispose();
        }
        catch (Exception e) when (e is IOException or IndexNotFoundException or ArgumentException or UnauthorizedAccessException or InvalidOperationException)
        {
            // Damaged: whatever is wrong with a cache, the cure is to build it anew.
        }

        directory?.Dispose();
        return null;
    }

    private static void Build(Workspace workspace, LawBook book, string folder, CancellationToken cancellationToken)
    {
        var draft = Path.Combine(workspace.IndexPath, FormattableString.Invariant($"{DraftPrefix}{Environment.ProcessId}-{Path.GetRandomFileName()}"));
        Directory.CreateDirectory(draft);
        IndexBuilder.Build(book, draft, cancellationToken);
        foreach (var old in Directory.EnumerateDirectories(workspace.IndexPath).Where(d => d != draft && d != folder && !IsInTheMaking(d)).ToList())
            TryDelete(old);
        try
        {
            Directory.Move(draft, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            TryDelete(draft); // Another process was faster; its index is as good.
        }
    }

    /// <summary>Whether a folder is the draft of a process that still runs.</summary>
    private static bool IsInTheMaking(string folder)
    {
        var name = Path.GetFileName(folder);
        if (!name.StartsWith(DraftPrefix, StringComparison.Ordinal)
            || !int.TryParse(name[DraftPrefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process))
        {
            return false;
        }

        try
        {
            return Process.GetProcessById(process) is { HasExited: false };
        }
        catch (ArgumentException)
        {
            return false; // No such process: it was killed before it finished.
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use by another process: it goes next time.
        }
    }

    private TopFieldDocs Run(Query query, SearchRequest request)
    {
        var day = IndexBuilder.DayNumber(request.AsOf);
        var filtered = new BooleanQuery
        {
            { query, Occur.MUST },
            { Restriction(NumericRangeQuery.NewInt32Range(Fields.From, null, day, true, true)), Occur.MUST },
            { Restriction(NumericRangeQuery.NewInt32Range(Fields.To, day + 1, null, true, true)), Occur.MUST },
        };
        if (request.Statute is { } statute)
            filtered.Add(Restriction(new TermQuery(new Term(Fields.Statute, statute.ToString()))), Occur.MUST);
        return _searcher.Search(filtered, null, Math.Clamp(request.Limit, 1, 1000), BestFirst, doDocScores: true, doMaxScore: false);
    }

    private static ConstantScoreQuery Restriction(Query query) => new(query) { Boost = 0 };

    private HashSet<string> TermsOf(Query query)
    {
        var terms = new HashSet<Term>();
        try
        {
            query.Rewrite(_reader).ExtractTerms(terms);
        }
        catch (NotSupportedException)
        {
            // A wildcard or the like names no terms: the snippet is then the text's beginning.
        }

        return [.. terms.Select(t => t.Text)];
    }

    private SearchHit ToHit(FieldDoc doc, HashSet<string> terms, Highlighter highlighter, DateOnly asOf)
    {
        var id = Citations.ProvisionId.Of(_searcher.Doc(doc.Doc).GetField(Fields.Id).GetStringValue(CultureInfo.InvariantCulture));
        var provision = _book.Find(id, asOf)!;
        var text = provision.Text ?? provision.Digest ?? provision.Heading;
        return new SearchHit(provision, _book.Cite(id), doc.Score, highlighter.Cut(text, terms));
    }
}
