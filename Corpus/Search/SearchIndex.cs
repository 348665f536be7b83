using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Indexing;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Search.Questions;
using ComplianceEngine.Corpus.Search.Ranking;
using ComplianceEngine.Corpus.Search.Scoring;
using ComplianceEngine.Corpus.Store;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;
using Term = Lucene.Net.Index.Term;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// Searches a law book. The index behind it is a cache (<see cref="IndexFolders"/>); readers of an older one are not
/// disturbed by a newer, and two processes at once do no harm.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    /// <summary>What the same heading is worth where provisions like one are looked for: more than most words are.</summary>
    private const float SameHeading = 100f;

    private readonly Lazy<LawBook> _book;
    private readonly LuceneDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly SegmentSearcher _searcher;
    private readonly Analyzer _analyzer;
    private readonly HitPresenter _hits;
    private readonly Lazy<QueryReader> _queries;
    private readonly Lazy<NamedQueries> _named;
    private readonly WordRarity _rarity;
    private readonly AskedProvisions _asked;
    private readonly PhraseRanking _ranking;
    private DayFilter? _inForce;
    private bool _hasReadAhead;

    /// <summary>What is made ready beside the work. Its errors are met by whoever needs what it makes.</summary>
    private Task _beside;

    private SearchIndex(
        Lazy<LawBook> book, Analyzer analyzer, Lazy<NamedQueries> named, Task beside, LuceneDirectory directory, DirectoryReader reader, SearchAids aids, IndexState state)
    {
        _book = book;
        _analyzer = analyzer;
        _directory = directory;
        _reader = reader;
        _hits = new HitPresenter(book, analyzer, aids.Bridge);
        _searcher = new SegmentSearcher(reader) { Similarity = new LegalSimilarity() };
        var terms = new IndexTerms(reader);
        _rarity = new WordRarity(terms, reader.NumDocs);
        _asked = new AskedProvisions(_searcher, _rarity, aids.Kinds);
        _ranking = new PhraseRanking(_asked);
        var concepts = new ConceptQueries(terms, KeptQueries.Of(_searcher), reader.NumDocs);
        _queries = new Lazy<QueryReader>(() => new QueryReader(analyzer, aids.Vocabulary, new SpellingMender(reader, terms, analyzer), aids.Kinds, concepts));
        _named = named;
        _beside = beside;
        State = state;
    }

    /// <summary>How the index was come by.</summary>
    public IndexState State { get; }

    /// <summary>Documents in the index.</summary>
    public int Count => _reader.NumDocs;

    /// <summary>Opens the index of a book, building or renewing it where there is none that is whole and up to date.</summary>
    /// <param name="book">The book, looked at when an index has to be built, or the first question is asked: it may be read meanwhile.</param>
    /// <param name="statutes">The book's statutes, each with a fingerprint that changes when it does (<see cref="LawStore.StatuteHashes"/>).</param>
    public static SearchIndex Open(
        Workspace workspace, Lazy<LawBook> book, IReadOnlyDictionary<StatuteId, string> statutes, SearchAids aids, CancellationToken cancellationToken,
        IProgress<WorkProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var analyzer = LegalAnalyzer.PerField();
        var named = new Lazy<NamedQueries>(() => new NamedQueries(new NamedProvisions(book.Value, analyzer), aids.Bridge));
        // While the index is opened: the first question waits for it.
        var beside = Task.Run(() => named.Value.Of(new SearchRequest("section 1", null, DateOnly.MaxValue, 1)), CancellationToken.None);
        var folders = new IndexFolders(workspace, book, IndexManifest.Of(statutes, aids), aids, progress);
        var (directory, reader, state) = folders.Open(cancellationToken);
        return new SearchIndex(book, analyzer, named, beside, directory, reader, aids, state);
    }

    /// <summary>Searches. Any text gives a result; the order is stable.</summary>
    public SearchResult Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (named, note) = _named.Value.Of(request);
        var question = _queries.Value.Read(request.Text, named);
        return Answer(request, note is null ? question : question with { Note = note }, question.Query);
    }

    /// <summary>Finds provisions that deal with what a provision deals with, those of its heading before most; itself left out.</summary>
    public SearchResult Like(Provision provision, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(provision);
        ArgumentNullException.ThrowIfNull(request);
        var question = _queries.Value.Read(LikenessTerms.Of(provision, _analyzer, _reader), []) with { Wanted = default };
        var heading = new Term(Fields.HeadingKey, QuestionWords.HeadingKey(_analyzer.Words(provision.Heading)));
        var query = new BooleanQuery(disableCoord: true)
        {
            { question.Query, Occur.MUST },
            { new ConstantScoreQuery(new TermQuery(heading)) { Boost = SameHeading }, Occur.SHOULD },
            { new TermQuery(new Term(Fields.Id, provision.Id.ToString())), Occur.MUST_NOT },
        };
        var result = Answer(request, question, query);
        // Nobody asked anything: no hit holds too little of it, and none is asked for in its words.
        return result with { Hits = [.. result.Hits.Select(h => h with { IsWeak = false, AskedAs = null })], Note = null };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ((IAsyncResult)_beside).AsyncWaitHandle.WaitOne(); // It reads the store.
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private SearchResult Answer(SearchRequest request, Question question, Query query)
    {
        var restricted = Restricted(query, request);
        var limit = Math.Clamp(request.Limit, 1, 1000);
        var found = _searcher.Best(restricted, InForceOn(request.AsOf), Math.Max(limit, PhraseRanking.Depth));
        ReadAhead(found.Best.Take(limit));
        var asked = new ConceptWeights(question.Concepts, _rarity);
        var ranked = _ranking.Rank(found.Best, asked, question.Wanted).Take(limit);
        var terms = TermsOf(question.Query);
        var coverage = new Coverage(asked);
        var hits = ranked.Select(r => _hits.Of(r, terms, coverage, request.AsOf)).ToList();
        var note = question.Note ?? (hits.Count > 0 && hits.TrueForAll(h => h.IsWeak) ? "Nothing in the law book answers this well; these hold a part of it." : null);
        return new SearchResult(request.Text, found.Count, hits, note) { Facets = request.WithFacets ? FacetsOf(restricted, request.AsOf) : [] };
    }

    /// <summary>From a cold start, reads the statutes of what was found while it is ranked.</summary>
    private void ReadAhead(IEnumerable<Found> found)
    {
        if (Interlocked.Exchange(ref _hasReadAhead, true))
            return;
        var statutes = found.Select(f => _asked.Of(f.Document).Id.Statute).Distinct().ToList();
        _beside = Task.WhenAll(_beside, Task.Run(() => statutes.ForEach(s => _ = _book.Value.Find(s)?.Provisions.Count)));
    }

    private static Query Restricted(Query query, SearchRequest request)
    {
        var restricted = new BooleanQuery(disableCoord: true) { { query, Occur.MUST } };
        if (request.Statute is { } statute)
            restricted.Add(Restriction(new TermQuery(new Term(Fields.Statute, statute.ToString()))), Occur.MUST);
        if (request.IsOffence is { } isOffence)
            restricted.Add(Restriction(new TermQuery(new Term(Fields.Offence, isOffence ? "yes" : "no"))), Occur.MUST);
        return restricted.Clauses.Count == 1 ? query : restricted;
    }

    /// <summary>The provisions in force on a day, found once: people ask about one day again and again.</summary>
    private BitsFilter InForceOn(DateOnly day)
    {
        if (_inForce is { } known && known.Day == day)
            return known.Filter;
        var filter = new BitsFilter(new QueryWrapperFilter(new BooleanQuery
        {
            { TermRangeQuery.NewStringRange(Fields.From, null, Fields.Day(day), includeLower: true, includeUpper: true), Occur.MUST },
            { TermRangeQuery.NewStringRange(Fields.To, Fields.Day(day), null, includeLower: false, includeUpper: true), Occur.MUST },
        }));
        _inForce = new DayFilter(day, filter);
        return filter;
    }

    private static ConstantScoreQuery Restriction(Query query) => new(query) { Boost = 0 };

    private IReadOnlyList<SearchFacet> FacetsOf(Query query, DateOnly asOf)
    {
        var collector = new FacetCollector();
        _searcher.Search(query, new FilteredCollector(InForceOn(asOf), collector));
        return collector.Facets;
    }

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

        return [.. terms.Where(t => t.Field is Fields.Body or Fields.Heading or Fields.Exact).Select(t => t.Text).Where(t => !QuestionWords.Asking.Contains(t) || t.Length > 3)];
    }

    private sealed record DayFilter(DateOnly Day, BitsFilter Filter);
}
