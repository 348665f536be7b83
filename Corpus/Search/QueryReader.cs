using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// Turns what people type into a query. Plain words are looked for in headings, bodies and titles, with synonyms and
/// with a bonus for standing together; Boolean words, quotes, fields and wildcards are read as such where they parse,
/// and as plain words, with a note, where they don't.
/// </summary>
internal sealed partial class QueryReader(Analyzer analyzer, Synonyms synonyms)
{
    private const float SynonymWeight = 0.7f;
    private const int MostWords = 64;
    private static readonly string[] KnownFields = [Fields.Heading, Fields.Body, Fields.Exact, Fields.Title, Fields.Statute];

    /// <summary>The question words that carry no law; left out unless nothing else remains.</summary>
    private static readonly HashSet<string> AskingWords = new(StringComparer.Ordinal)
    {
        "which", "what", "who", "where", "when", "how", "law", "section", "does", "do", "is", "are", "was", "the", "a", "an", "of", "for",
        "in", "on", "to", "and", "by", "under", "about", "that", "this", "it", "be", "me", "show", "tell", "find", "can", "i", "there", "someone", "somebody",
    };

    public (Query Query, string? Note) Read(string text)
    {
        if (!HasSyntax().IsMatch(text))
            return (Plain(text, isFuzzy: false), null);
        try
        {
            return (Parse(text), null);
        }
        catch (ParseException)
        {
            return (Plain(text, isFuzzy: false), "The query could not be read as written; it was searched as plain words.");
        }
        catch (BooleanQuery.TooManyClausesException)
        {
            return (Plain(text, isFuzzy: false), "The query has too many parts; it was searched as plain words.");
        }
    }

    /// <summary>The words of a text, any of which may be misspelt.</summary>
    public Query Fuzzy(string text) => Plain(text, isFuzzy: true);

    /// <summary>The analysed words that a text is searched by.</summary>
    public IReadOnlyList<string> WordsOf(string text)
    {
        var words = Analyse(Fields.Body, text);
        var telling = words.Where(w => !AskingWords.Contains(w)).ToList();
        return [.. (telling.Count > 0 ? telling : words).Take(MostWords)];
    }

    private Query Parse(string text)
    {
        if (UnknownField(text) is not null || text.Contains('/', StringComparison.Ordinal))
            throw new ParseException("unknown field");
        var parser = new MultiFieldQueryParser(
            LuceneVersion.LUCENE_48,
            [Fields.Heading, Fields.Body, Fields.Title],
            analyzer,
            new Dictionary<string, float> { [Fields.Heading] = 3f, [Fields.Body] = 1f, [Fields.Title] = 0.5f })
        {
            AllowLeadingWildcard = false,
            DefaultOperator = Operator.OR,
        };
        return parser.Parse(text);
    }

    private static string? UnknownField(string text) => FieldName().Matches(text)
        .Select(m => m.Groups["field"].Value)
        .FirstOrDefault(f => !KnownFields.Contains(f, StringComparer.Ordinal));

    private BooleanQuery Plain(string text, bool isFuzzy)
    {
        var query = new BooleanQuery(disableCoord: false);
        var words = WordsOf(text);
        foreach (var word in words)
            query.Add(WordQuery(word, isFuzzy), Occur.SHOULD);
        foreach (var (term, others) in SynonymsIn(words))
        {
            foreach (var other in others)
                query.Add(TermQuery(other, SynonymWeight * term.Split(' ').Length), Occur.SHOULD);
        }

        for (var i = 0; i + 1 < words.Count; i++)
            query.Add(Together(words[i], words[i + 1]), Occur.SHOULD);
        if (words.Count > 2)
            query.Add(Phrase(Fields.Heading, words, slop: 4, boost: 4f), Occur.SHOULD);
        return query;
    }

    private static DisjunctionMaxQuery WordQuery(string word, bool isFuzzy)
    {
        var query = new DisjunctionMaxQuery(0.6f);
        foreach (var (field, boost) in new[] { (Fields.Heading, 2.5f), (Fields.Body, 1f), (Fields.Title, 0.6f) })
        {
            Query part = isFuzzy && word.Length > 3 ? new FuzzyQuery(new Term(field, word), word.Length > 6 ? 2 : 1) : new TermQuery(new Term(field, word));
            part.Boost = boost;
            query.Add(part);
        }

        return query;
    }

    private DisjunctionMaxQuery TermQuery(string term, float boost)
    {
        var words = Analyse(Fields.Body, term);
        var query = new DisjunctionMaxQuery(0.2f);
        query.Add(words.Count == 1 ? Boosted(new TermQuery(new Term(Fields.Heading, words[0])), 2.5f * boost) : Phrase(Fields.Heading, words, 1, 2.5f * boost));
        query.Add(words.Count == 1 ? Boosted(new TermQuery(new Term(Fields.Body, words[0])), boost) : Phrase(Fields.Body, words, 1, boost));
        return query;
    }

    private static DisjunctionMaxQuery Together(string first, string second)
    {
        var query = new DisjunctionMaxQuery(0.5f);
        query.Add(Phrase(Fields.Heading, [first, second], slop: 2, boost: 3f));
        query.Add(Phrase(Fields.Body, [first, second], slop: 3, boost: 1.5f));
        return query;
    }

    private static Query Boosted(Query query, float boost)
    {
        query.Boost = boost;
        return query;
    }

    private static PhraseQuery Phrase(string field, IReadOnlyList<string> words, int slop, float boost)
    {
        var phrase = new PhraseQuery { Slop = slop, Boost = boost };
        foreach (var word in words)
            phrase.Add(new Term(field, word));
        return phrase;
    }

    /// <summary>The runs of words that have synonyms, longest first from each place.</summary>
    private IEnumerable<(string Term, IEnumerable<string> Others)> SynonymsIn(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = Math.Min(synonyms.LongestTerm, words.Count - i); length > 0; length--)
            {
                var term = string.Join(' ', words.Skip(i).Take(length));
                var others = synonyms.For(term).ToList();
                if (others.Count == 0)
                    continue;
                yield return (term, others);
                break;
            }
        }
    }

    private List<string> Analyse(string field, string text)
    {
        var words = new List<string>();
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            words.Add(term.ToString());
        stream.End();
        return words;
    }

    [GeneratedRegex("""["*?~^]|(?<!\w)(?:AND|OR|NOT)(?!\w)|\w:\S|(?<!\S)[+\-]\w|\(""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasSyntax();

    [GeneratedRegex(@"(?<field>\w+):", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FieldName();
}
