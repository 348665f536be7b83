using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Search.Indexing;
using ComplianceEngine.Corpus.Search.Ranking;
using ComplianceEngine.Corpus.Search.Scoring;
using ComplianceEngine.Tests.Support;
using FsCheck.Xunit;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ComplianceEngine.Tests.Corpus;

public sealed class WordByWordQueryTests : IDisposable
{
    private static readonly string[] Words = ["bribe", "witness", "court", "property", "ransom", "nowhere"];
    private static readonly string[] Fields = ["heading", "text"];
    private readonly SegmentedIndex _index;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <summary>So few that it starts anew now and then.</summary>
    private readonly KeptQueries _kept;

    public WordByWordQueryTests()
    {
        var random = new Random(11);
        _index = new SegmentedIndex(
            documents: 16_000,
            segment: 14_000,
            document => HasWords(document) ? [.. Fields.Select(f => new TextField(f, SegmentedIndex.Sentence(random, Words.AsSpan(..^1)), Field.Store.NO))] : [],
            writer => writer.DeleteDocuments(new TermQuery(new Term("heading", "ransom"))));
        _reader = _index.Reader;
        _searcher = new IndexSearcher(_reader) { Similarity = new LegalSimilarity() };
        _kept = new KeptQueries(_searcher, most: 5_000);
    }

    [Property(MaxTest = 300)]
    public void Word_by_word_a_query_finds_what_Lucene_finds_with_the_same_scores(int seed)
    {
        var query = QueryOf(new Random(seed), depth: 3);
        AssertSame(query, new WordByWordQuery(query, needed: null));
    }

    [Property(MaxTest = 300)]
    public void What_is_needed_leaves_the_rest_out_and_changes_no_score(int seed)
    {
        var random = new Random(seed);
        var (query, needed) = (QueryOf(random, depth: 3), QueryOf(random, depth: 2));
        var both = new BooleanQuery(disableCoord: true) { { query, Occur.MUST }, { new ConstantScoreQuery(needed) { Boost = 0 }, Occur.MUST } };
        AssertSame(both, new WordByWordQuery(query, needed));
    }

    [Property(MaxTest = 100)]
    public void Beside_other_queries_it_counts_as_what_it_stands_for(int seed)
    {
        var random = new Random(seed);
        var (query, other) = (QueryOf(random, depth: 2), QueryOf(random, depth: 1));
        AssertSame(Beside(query), Beside(new WordByWordQuery(query, needed: null)));

        BooleanQuery Beside(Query one) => new() { { one, Occur.MUST }, { other, Occur.SHOULD }, { new TermQuery(new Term("text", "court")), Occur.MUST_NOT } };
    }

    [Property(MaxTest = 300)]
    public void A_query_that_is_asked_again_and_kept_counts_as_it_did_the_first_time(int seed)
    {
        var boost = 0.5f + new Random(seed).NextSingle();
        AssertSame(Twice(Query), new WordByWordQuery(Twice(() => Kept(Query)), needed: null));
        var both = new BooleanQuery(disableCoord: true) { { Twice(Query), Occur.MUST }, { new ConstantScoreQuery(Needed()) { Boost = 0 }, Occur.MUST } };
        AssertSame(both, new WordByWordQuery(Twice(() => Kept(Query)), Kept(Needed)));

        // Made anew each time: Lucene changes some queries when it rewrites them.
        Query Query() => QueryOf(new Random(seed), depth: 2);
        Query Needed() => QueryOf(new Random(seed + 1), depth: 1);
        Query Kept(Func<Query> make) => _kept.Of(make().ToString(), "words", make, boost: 1);

        BooleanQuery Twice(Func<Query> make)
        {
            var lessOrMore = new BooleanQuery(disableCoord: true) { { make(), Occur.SHOULD } };
            lessOrMore.Boost = boost;
            return new BooleanQuery(disableCoord: true) { { make(), Occur.SHOULD }, { lessOrMore, Occur.SHOULD } };
        }
    }

    [Fact]
    public void Its_words_are_those_of_the_query_and_so_is_the_explanation_of_a_score()
    {
        var query = new WordByWordQuery(new BooleanQuery { { new TermQuery(new Term("text", "bribe")), Occur.SHOULD }, { new TermQuery(new Term("text", "court")), Occur.SHOULD } }, needed: null);
        var terms = new HashSet<Term>();
        query.Rewrite(_reader).ExtractTerms(terms);
        Assert.Equal(["bribe", "court"], terms.Select(t => t.Text).Order());
        var best = _searcher.Search(query, 1).ScoreDocs[0];
        Assert.Equal(best.Score, _searcher.Explain(query, best.Doc).Value);
    }

    public void Dispose() => _index.Dispose();

    /// <summary>In one segment of two some, then none for longer than a window of the scoring, then some again.</summary>
    private static bool HasWords(int document) => document % 25 == 0 && document is < 4_200 or > 9_000;

    private void AssertSame(Query lucene, Query own)
    {
        var expected = ScoresOf(lucene);
        var actual = ScoresOf(own);
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (document, score) in expected)
            Assert.True(Math.Abs(score - actual[document]) <= 1e-5f * Math.Max(1, score), $"{lucene}: {score} is not {actual[document]}");
    }

    private SortedDictionary<int, float> ScoresOf(Query query) =>
        new(_searcher.Search(query, _reader.MaxDoc).ScoreDocs.ToDictionary(d => d.Doc, d => d.Score));

    /// <summary>Sums, greatest of others, words and phrases, some with boosts, some that match nothing.</summary>
    private static Query QueryOf(Random random, int depth)
    {
        var kind = depth == 0 ? random.Next(2, 4) : random.Next(4);
        Query query = kind switch
        {
            0 => Sum(random, depth),
            1 => new DisjunctionMaxQuery([.. Some(random, depth)], random.NextSingle()),
            2 => new TermQuery(TermOf(random, Fields[random.Next(2)])),
            _ => Phrase(random),
        };
        query.Boost = random.Next(3) == 0 ? 0.5f + random.NextSingle() : 1;
        return query;
    }

    private static BooleanQuery Sum(Random random, int depth)
    {
        var sum = new BooleanQuery(disableCoord: random.Next(2) == 0);
        foreach (var part in Some(random, depth))
            sum.Add(part, random.Next(12) == 0 ? Occur.MUST : Occur.SHOULD);
        return sum;
    }

    private static IEnumerable<Query> Some(Random random, int depth) => Enumerable.Range(0, random.Next(1, 4)).Select(_ => QueryOf(random, depth - 1)).ToList();

    private static PhraseQuery Phrase(Random random)
    {
        var field = Fields[random.Next(2)];
        return new PhraseQuery { TermOf(random, field), TermOf(random, field) };
    }

    private static Term TermOf(Random random, string field) => new(field, Words[random.Next(Words.Length)]);
}
