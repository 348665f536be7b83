using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// Turns what people type into a query. Plain words become concepts, each looked for in headings, bodies, titles, the
/// treaty's words and plain words, by all its names and by its kind, with a bonus for standing together; Boolean words, quotes, fields and wildcards are
/// read as such where they parse, and as plain words, with a note, where they don't.
/// </summary>
internal sealed partial class QueryReader(Analyzer analyzer, Vocabulary vocabulary, SpellingMender mender, IndexTerms terms, WordKinds kinds)
{
    private const float SynonymWeight = 0.75f;
    private const float KindWeight = 5f;
    private const float PartWeight = 0.35f;
    private const float CommonWeight = 0.25f;
    private const float WholeHeading = 3f;
    private const int MostWords = 48;
    private const int MostOthers = 24;
    private static readonly (string Field, float Boost)[] Searched = [(Fields.Heading, 3.2f), (Fields.Body, 1f), (Fields.Title, 0.55f), (Fields.Duty, 0.6f), (Fields.Parts, 0.45f), (Fields.Plain, 3.5f)];
    private static readonly (string Field, float Boost)[] OtherNames = [.. Searched.Where(s => s.Field is Fields.Heading or Fields.Body or Fields.Plain)];
    private static readonly string[] KnownFields = [Fields.Heading, Fields.Body, Fields.Exact, Fields.Title, Fields.Statute, Fields.Number, Fields.Offence, Fields.Treaty, Fields.Duty, Fields.Plain];

    private static readonly HashSet<string> PunishingWords = new(StringComparer.Ordinal) { "punish", "penalty", "crime", "illegal", "prison", "sentence", "offence", "saza" };

    /// <param name="lift">Queries for provisions that the question names outright; each is put before everything else.</param>
    public Question Read(string text, IReadOnlyList<Query> lift)
    {
        if (!HasSyntax().IsMatch(text))
            return Plain(text, lift, null);
        try
        {
            return new Question(Parse(text), [], null);
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
        var parser = new MultiFieldQueryParser(
            LuceneVersion.LUCENE_48,
            [Fields.Heading, Fields.Body, Fields.Title],
            analyzer,
            new Dictionary<string, float> { [Fields.Heading] = 3f, [Fields.Body] = 1f, [Fields.Title] = 0.5f })
        {
            AllowLeadingWildcard = false,
            DefaultOperator = Operator.OR,
            MultiTermRewriteMethod = new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(200),
        };
        return parser.Parse(text);
    }

    private static string? UnknownField(string text) => FieldName().Matches(text)
        .Select(m => m.Groups["field"].Value)
        .FirstOrDefault(f => !KnownFields.Contains(f, StringComparer.Ordinal));

    private Question Plain(string text, IReadOnlyList<Query> lift, string? note)
    {
        var all = analyzer.Words(text.Length > 2000 ? text[..2000] : text).Take(MostWords).ToList();
        var telling = all.Where(w => !QuestionWords.Asking.Contains(w)).ToList();
        var (words, mended) = mender.Mend(telling.Count > 0 ? telling : all, w => vocabulary.Others([w]) is not null || kinds.Of([w]).Count > 0);
        var concepts = Concepts(words).ToList();
        var asked = new BooleanQuery(disableCoord: false);
        foreach (var concept in concepts)
            asked.Add(ToQuery(concept), Occur.SHOULD);
        var query = new BooleanQuery(disableCoord: true) { { asked, Occur.SHOULD } };
        foreach (var exact in lift)
            query.Add(exact, Occur.SHOULD);
        query.Add(new TermQuery(new Term(Fields.HeadingKey, QuestionWords.HeadingKey(words))) { Boost = WholeHeading }, Occur.SHOULD);
        for (var i = 0; i + 1 < words.Count; i++)
            query.Add(Together(words[i], words[i + 1]), Occur.SHOULD);
        if (words.Count is > 2 and < 12)
            query.Add(Phrase(Fields.Heading, words, slop: 4, boost: 4f), Occur.SHOULD);
        var result = words.Exists(PunishingWords.Contains) ? WithOffencesFirst(query) : query;
        return new Question(result, concepts, mended.Count == 0 ? note : $"{string.Join("; ", mended)}.");
    }

    /// <summary>A question about punishment: provisions that punish come a little before those that don't.</summary>
    private static BooleanQuery WithOffencesFirst(BooleanQuery query) => new(disableCoord: true)
    {
        { query, Occur.MUST },
        { new ConstantScoreQuery(new TermQuery(new Term(Fields.Offence, "yes"))) { Boost = 2.5f }, Occur.SHOULD },
    };

    /// <summary>The runs of words that are terms, longest first from each place, and the words between them.</summary>
    private IEnumerable<Concept> Concepts(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var length = Math.Min(vocabulary.LongestTerm, words.Count - i);
            while (length > 1 && vocabulary.Others(words.Skip(i).Take(length)) is null)
                length--;
            var term = words.Skip(i).Take(length).ToList();
            var others = (vocabulary.Others(term) ?? []).Take(MostOthers).ToList();
            yield return new Concept(term, others, length == 1 && QuestionWords.Common.Contains(term[0]) ? CommonWeight : 1f);
            i += length - 1;
        }
    }

    private DisjunctionMaxQuery ToQuery(Concept concept)
    {
        var query = new DisjunctionMaxQuery(0.15f) { TermQuery(concept.Words, concept.Weight) };
        foreach (var other in concept.Others)
            query.Add(TermQuery(other, concept.Weight * SynonymWeight, OtherNames));
        foreach (var kind in kinds.Of(concept.Words))
            AddTerm(query, Fields.Kind, kind, concept.Weight * KindWeight);
        if (concept.Words.Count == 1)
            return query;
        var parts = new BooleanQuery(disableCoord: false);
        foreach (var word in concept.Words)
            parts.Add(TermQuery([word], concept.Weight * PartWeight), Occur.SHOULD);
        query.Add(parts);
        return query;
    }

    /// <summary>A term in all fields that have it.</summary>
    private DisjunctionMaxQuery TermQuery(IReadOnlyList<string> words, float boost, (string Field, float Boost)[]? fields = null)
    {
        var query = new DisjunctionMaxQuery(0.35f);
        foreach (var (field, weight) in fields ?? Searched)
        {
            if (words.Count > 1)
                AddPhrase(query, Phrase(field, words, 1, weight * boost));
            else if (words.Count == 1)
                AddTerm(query, field, words[0], weight * boost);
        }

        return query;
    }

    private DisjunctionMaxQuery Together(string first, string second)
    {
        var query = new DisjunctionMaxQuery(0.5f);
        AddPhrase(query, Phrase(Fields.Heading, [first, second], slop: 2, boost: 2f));
        AddPhrase(query, Phrase(Fields.Body, [first, second], slop: 0, boost: 0.8f));
        AddPhrase(query, Phrase(Fields.Plain, [first, second], slop: 2, boost: 1f));
        return query;
    }

    private void AddPhrase(DisjunctionMaxQuery query, PhraseQuery phrase)
    {
        if (terms.Has(phrase))
            query.Add(phrase);
    }

    private void AddTerm(DisjunctionMaxQuery query, string field, string text, float boost)
    {
        if (terms.Find(field, text) is { } place)
            query.Add(new TermQuery(new Term(field, text), place) { Boost = boost });
    }

    private static PhraseQuery Phrase(string field, IReadOnlyList<string> words, int slop, float boost)
    {
        var phrase = new PhraseQuery { Slop = slop, Boost = boost };
        foreach (var word in words)
            phrase.Add(new Term(field, word));
        return phrase;
    }

    [GeneratedRegex("""["*~^]|(?<!\w)(?:AND|OR|NOT)(?!\w)|\w:\S|(?<!\S)[+\-]\w""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasSyntax();

    [GeneratedRegex(@"(?<field>\w+):", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FieldName();
}
