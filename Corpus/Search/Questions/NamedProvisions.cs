using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search.Analysis;
using ComplianceEngine.Corpus.Search.Lists;
using Lucene.Net.Analysis;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>
/// Finds the provisions that a question names: by a citation; by numbers beside a statute's name ("PPC 109 &amp; 107"); and,
/// where the statute is called by no name of its own, by the statute whose title has most of the question's words
/// ("section 4 of the migrant smuggling law").
/// </summary>
internal sealed partial class NamedProvisions(LawBook book, Analyzer analyzer)
{
    /// <summary>What a number of a section is called by: "u/s 302", and not "a man's 2 wives"; for patterns with or without spaces.</summary>
    internal const string Called = @"(?<![\w'’])(?:sections?|secs?\.?|ss?\.?|u/s\.?|§|articles?|arts?\.?)\s*";

    /// <summary>The number of a section: 365-B.</summary>
    internal const string SectionNumber = @"\d{1,4}(?:-?[A-Z]{1,6})?";

    private const int LongestName = 10;
    private const int MostGuessed = 3;
    private const float Guessed = 0.3f;
    private readonly CitationFinder _finder = new(book);
    private readonly Lazy<List<(StatuteId Id, HashSet<string> Words)>> _titles = new(() => [.. book.Statutes.Select(s => (s.Id, TitleWords(s, analyzer)))]);

    /// <summary>The provisions that a text names, in its order.</summary>
    /// <param name="mayGuess">Whether a number may be one of the statute whose title has most of the words.</param>
    public IReadOnlyList<NamedProvision> In(string text, bool mayGuess)
    {
        var cited = Cited(text).ToList();
        if (cited.Count == 0)
            cited = [.. BesideNames(text)];
        if (cited.Count == 0 && mayGuess)
            cited = [.. OfLikeliestStatute(text)];
        return [.. cited.Select(n => n with { Id = PartOf(n.Id, text) ?? n.Id }).DistinctBy(n => n.Id)];
    }

    /// <summary>The statutes whose names stand in a text; a name within a longer one does not count.</summary>
    public IReadOnlyList<StatuteId> StatutesIn(string text)
    {
        var words = StatuteNames.Normalise(text).Split(' ');
        var statutes = new List<StatuteId>();
        for (var start = 0; start < words.Length; start++)
        {
            if (NameStartingAt(words, start) is not { } name)
                continue;
            statutes.Add(name.Statute);
            start += name.Words - 1;
        }

        return statutes;
    }

    private IEnumerable<NamedProvision> Cited(string text)
    {
        foreach (var reading in _finder.FindAll(text).Select(p => p.Reading).Prepend(_finder.Parser.Read(text)))
        {
            if (ToNamed(reading) is { } named)
                yield return named;
        }
    }

    /// <summary>The explanation or the proviso of a section, where the question asks for it ("section 3, explanation II").</summary>
    private ProvisionId? PartOf(ProvisionId section, string text)
    {
        var called = PartCalled().Match(text);
        return called.Success
            ? _finder.Parser.FindPart(section, called.Groups["kind"].Value.ToLowerInvariant(), CitationParser.PartNumber(called.Groups["number"].Value.ToUpperInvariant()))
            : null;
    }

    private NamedProvision? ToNamed(CitationReading reading) => reading switch
    {
        CitationReading.Found found => new NamedProvision(found.Provision, 1),
        CitationReading.NoSuchProvision { Nearest: { } near } missing => new NamedProvision(
            near, 1, $"{book.Find(missing.Statute)!.ShortTitle} has no {CitationPrinter.Print(missing.Path)} in this book; it has {CitationPrinter.Print(near.Path)}."),
        _ => null,
    };

    /// <summary>Runs of numbers with a statute's name right before or right after them.</summary>
    private IEnumerable<NamedProvision> BesideNames(string text)
    {
        var words = StatuteNames.Normalise(HyphenInNumber().Replace(text, string.Empty)).Split(' ');
        for (var start = 0; start < words.Length; start++)
        {
            if (!IsNumber(words[start]))
                continue;
            var end = start;
            while (end < words.Length && (IsNumber(words[end]) || words[end] is "and" or "or"))
                end++;
            if ((NameEndingAt(words, start) ?? NameStartingAt(words, end)?.Statute) is { } statute)
            {
                foreach (var named in Of(statute, words[start..end].Where(IsNumber), certainty: 1))
                    yield return named;
            }

            start = end;
        }
    }

    private StatuteId? NameEndingAt(string[] words, int end) =>
        Enumerable.Range(Math.Max(0, end - LongestName), Math.Min(end, LongestName)).Select(from => OnlyStatute(words[from..end])).FirstOrDefault(s => s is not null);

    /// <summary>The longest name that begins at a word, and how many words it has.</summary>
    private (StatuteId Statute, int Words)? NameStartingAt(string[] words, int start)
    {
        for (var count = Math.Min(LongestName, words.Length - start); count > 0; count--)
        {
            if (OnlyStatute(words[start..(start + count)]) is { } statute)
                return (statute, count);
        }

        return null;
    }

    private StatuteId? OnlyStatute(string[] name) => book.Names.Find(string.Join(' ', name)) is [var one] ? one : null;

    private static bool IsNumber(string word) => PlainNumber().IsMatch(word);

    /// <summary>Numbers that a question calls sections, or that have clauses as only theirs do, in the statutes whose titles have most of its words.</summary>
    private IEnumerable<NamedProvision> OfLikeliestStatute(string text)
    {
        var numbers = NumberCalled().Matches(text).Select(m => m.Groups["number"].Value + CitationParser.ClausesBehind(m)).ToList();
        if (numbers.Count == 0)
            yield break;
        var asked = analyzer.Words(text).Where(IsTelling).ToHashSet(StringComparer.Ordinal);
        var likely = _titles.Value.Select(t => (t.Id, Shared: t.Words.Count(asked.Contains))).Where(t => t.Shared > 0).ToList();
        if (likely.Count == 0)
            yield break;
        var most = likely.Max(t => t.Shared);
        var statutes = likely.Where(t => t.Shared == most).Select(t => t.Id).ToList();
        foreach (var named in statutes.Count > MostGuessed ? [] : statutes.SelectMany(s => Of(s, numbers, Guessed)))
            yield return named;
    }

    /// <summary>Those of some numbers that a statute has; of a clause that it has not, the section.</summary>
    private IEnumerable<NamedProvision> Of(StatuteId statute, IEnumerable<string> numbers, float certainty)
    {
        return numbers
            .Select(n => Read(n) as CitationReading.Found ?? Read(n.Split('(')[0]) as CitationReading.Found)
            .OfType<CitationReading.Found>()
            .Select(f => new NamedProvision(f.Provision, certainty));

        CitationReading Read(string number) => _finder.Parser.Read($"s {number} {statute}");
    }

    private static HashSet<string> TitleWords(Statute statute, Analyzer analyzer) =>
        [.. analyzer.Words($"{statute.Title} {string.Join(' ', statute.Names)}").Where(IsTelling)];

    private static bool IsTelling(string word) => word.Length > 2 && !char.IsAsciiDigit(word[0]) && !QuestionWords.Asking.Contains(word) && !QuestionWords.Common.Contains(word);

    [GeneratedRegex(@"\b(?<kind>explanation|proviso)(?:\s+(?<number>I{1,3}|\d)\b)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartCalled();

    [GeneratedRegex(@"^\d{1,3}[a-z]{0,5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"(?<=\d)-(?=[A-Za-z]{1,5}\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HyphenInNumber();

    [GeneratedRegex(
        $$"""
        (?<!\w)(?:
          {{CitationParser.ClausesBefore}}*{{Called}}(?<number>{{SectionNumber}}(?:\([0-9A-Z]{1,5}\))*)
        |
          (?<number>{{SectionNumber}}(?:\([0-9A-Z]{1,5}\))+)
        )(?![A-Za-z0-9])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberCalled();
}
