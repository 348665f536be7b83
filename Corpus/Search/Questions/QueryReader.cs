using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Lists;
using Lucene.Net.Analysis;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>
/// Turns what people type into a query. Plain words become concepts (<see cref="ConceptQueries"/>); Boolean words, quotes,
/// fields and wildcards are read as such where they parse, and as plain words, with a note, where they don't.
/// </summary>
internal sealed partial class QueryReader(Analyzer analyzer, Vocabulary vocabulary, SpellingMender mender, WordKinds kinds, ConceptQueries queries)
{
    private const int LongestRead = 2000;
    private const int MostWords = 48;
    private const int MostOthers = 24;
    private static readonly string[] KnownFields = [Fields.Heading, Fields.Body, Fields.Exact, Fields.Title, Fields.Statute, Fields.Number, Fields.Offence, Fields.Treaty, Fields.Duty, Fields.Plain];

    /// <param name="lift">Queries for provisions that the question names outright; each is put before everything else.</param>
    public Question Read(string text, IReadOnlyList<Query> lift)
    {
        if (!HasSyntax().IsMatch(text))
            return Plain(text, lift, null);
        try
        {
            return new Question(Parse(text), [], default, null);
        }
        catch (ParseException)
        {
            return Plain(text, lift, "The query could not be read as written; it was searched as plain words.");
        }
        catch (BooleanQuery.TooManyClausesException)
        {
            return Plain(text, lift, "The query has too many parts; it was searched as plain words.");
        }
    }

    private Query Parse(string text)
    {
        if (UnknownField(text) is not null || text.Contains('/', StringComparison.Ordinal))
            throw new ParseException("unknown field");
        return new LawQueryParser(analyzer).Parse(text);
    }

    private static string? UnknownField(string text) => FieldName().Matches(text)
        .Select(m => m.Groups["field"].Value)
        .FirstOrDefault(f => !KnownFields.Contains(f, StringComparer.Ordinal));

    private Question Plain(string text, IReadOnlyList<Query> lift, string? note)
    {
        var read = text.Length > LongestRead ? text[..LongestRead] : text;
        var all = analyzer.Words(read).Take(MostWords).ToList();
        var (words, mended) = mender.Mend(QuestionWords.Telling(all), WrittenAs, w => vocabulary.Knows(w) || kinds.Knows(w));
        var concepts = Concepts(words, vocabulary.Idioms(all)).ToList();
        return new Question(queries.Of(words, concepts, lift), concepts, WantedRole.Of(all, concepts.Count), mended.Count == 0 ? note : $"{string.Join("; ", mended)}.");

        string WrittenAs(string word) => analyzer.Words(read, Fields.Exact)[all.IndexOf(word)];
    }

    /// <summary>The runs of words that are terms, longest first from each place, and the words between them.</summary>
    private IEnumerable<Concept> Concepts(IReadOnlyList<string> words, ILookup<int, IReadOnlyList<string>> idioms)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var length = Math.Min(vocabulary.LongestTerm, words.Count - i);
            while (length > 1 && vocabulary.Others(words.Skip(i).Take(length)) is null)
                length--;
            var term = words.Skip(i).Take(length).ToList();
            var others = (vocabulary.Others(term) ?? []).Concat(Enumerable.Range(i, length).SelectMany(w => idioms[w])).Take(MostOthers).ToList();
            yield return new Concept(term, others, kinds.Of(term), length == 1 ? QuestionWords.WeightOf(term[0]) : 1);
            i += length - 1;
        }
    }

    [GeneratedRegex("""["*~^]|(?<!\w)(?:AND|OR|NOT)(?!\w)|\w:\S|(?<!\S)[+\-]\w""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasSyntax();

    [GeneratedRegex(@"(?<field>\w+):", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FieldName();
}
