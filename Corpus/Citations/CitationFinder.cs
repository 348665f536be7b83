using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Citations;

/// <summary>
/// Finds every citation in running text: "sections 3 and 4 of the AMLA", "Ss. 9, 10 &amp; 12 NAO", "S. 302/34 PPC", "s 3
/// read with s 4 AMLA", "AMLA 2010, ss 3–5", "section 9 of Act XVI of 2010". The statute is looked for right after a
/// reference, right before it, and else in the same sentence after it; never across a full stop.
/// </summary>
public sealed partial class CitationFinder
{
    private const int LongestName = 140;
    private const int WidestRange = 60;

    /// <summary>One number with its clauses, its explanation or its proviso.</summary>
    private const string Item =
        """
        (?<item>\d{1,4}(?:\s?-\s?[A-Z]{1,5}|[A-Z]{1,6})?(?![A-Za-z0-9])
          (?:\s?\((?:\d{1,3}[A-Z]?|[a-z]{1,5}|[ivxlc]{1,8}|[A-Z]{1,2})\))*
          (?:,?\s+(?:explanation|proviso)\b(?:\s+(?:\d{1,2}|(?-i:I{1,3}))(?!\w))?)?)
        """;

    private readonly LawBook _book;
    private readonly CitationParser _parser;
    private readonly ILookup<string, string> _namesByFirstWord;

    /// <summary>Makes a finder on a law book.</summary>
    public CitationFinder(LawBook book)
    {
        _book = book;
        _parser = new CitationParser(book);
        _namesByFirstWord = book.Names.All.ToLookup(n => n.Split(' ')[0], StringComparer.Ordinal);
    }

    /// <summary>The parser of single citations that it uses.</summary>
    public CitationParser Parser => _parser;

    /// <summary>The citations of a text, in order.</summary>
    public IReadOnlyList<CitedPlace> FindAll(string text)
    {
        var places = new List<CitedPlace>();
        foreach (Match match in References().Matches(text))
        {
            var (statutes, name, isAfter) = NameBeside(text, match);
            var shown = isAfter && name.Length > 0 ? text[match.Index..Math.Min(text.Length, match.Index + match.Length + name.Length)] : $"{name}{match.Value}";
            foreach (var reference in Items(match))
                places.Add(new CitedPlace(shown.ReplaceLineEndings(" ").Trim(' ', '.', ','), match.Index, Read(reference, statutes, name)));
        }

        return places;
    }

    private CitationReading Read(string reference, IReadOnlyList<StatuteId> statutes, string name) => statutes switch
    {
        [var one] => _parser.Read($"{reference} {one}"),
        [] => new CitationReading.UnknownStatute(CleanName(name)),
        _ => new CitationReading.Ambiguous(CleanName(name), statutes),
    };

    private static string CleanName(string name) => Connective().Replace(name, string.Empty).Trim(' ', ',', '(', ')');

    /// <summary>The single references of a group: lists and ranges taken apart, each with its kind of unit.</summary>
    private static IEnumerable<string> Items(Match match)
    {
        var kind = match.Groups["kind"].Value.TrimEnd('.', ' ').ToLowerInvariant() switch
        {
            "art" or "arts" or "article" or "articles" => "art",
            "r" or "rule" or "rules" => "rule",
            _ => "s",
        };
        var items = match.Groups["item"].Captures;
        var separators = match.Groups["sep"].Captures;
        for (var i = 0; i < items.Count; i++)
        {
            var item = Spaces().Replace(items[i].Value, string.Empty);
            if (i == 0)
                item += CitationParser.ClausesBehind(match);
            yield return $"{kind} {item}";
            if (i + 1 >= items.Count || !IsRange(separators[i].Value) || Number(item) is not { } from || Number(Spaces().Replace(items[i + 1].Value, string.Empty)) is not { } to)
                continue;
            for (var number = from + 1; number < to && to - from <= WidestRange; number++)
                yield return FormattableString.Invariant($"{kind} {number}");
        }
    }

    private static bool IsRange(string separator) => separator.Trim() is "to" or "-" or "–" or "—";

    private static int? Number(string item) => int.TryParse(item, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private (IReadOnlyList<StatuteId> Statutes, string Name, bool IsAfter) NameBeside(string text, Match match)
    {
        var end = match.Index + match.Length;
        var after = text[end..Math.Min(text.Length, end + LongestName)];
        if (NameAtStart(after) is { } following)
            return (following.Statutes, after[..following.Length], true);
        var unknown = UnknownName().Match(after);
        if (unknown.Success)
            return ([], unknown.Value, true);
        if (NameAtEnd(text[Math.Max(0, match.Index - LongestName)..match.Index]) is { } preceding)
            return (preceding.Statutes, preceding.Name, false);
        var sentence = SentenceRest().Match(text, end, Math.Min(text.Length - end, 300)).Value;
        foreach (Match of in OfTheName().Matches(sentence))
        {
            if (NameAtStart(sentence[of.Index..]) is { } later)
                return (later.Statutes, string.Empty, true);
        }

        return ([], string.Empty, true);
    }

    /// <summary>The longest name of a statute that a text begins with, after "of the" and the like.</summary>
    private (IReadOnlyList<StatuteId> Statutes, int Length)? NameAtStart(string text)
    {
        var lead = Connective().Match(text);
        var rest = text[lead.Length..];
        var words = WordAtStart().Matches(rest);
        if (words.Count == 0 || words[0].Index > 0)
            return null;
        for (var count = Math.Min(words.Count, 14); count > 0; count--)
        {
            var name = StatuteNames.Normalise(rest[..EndOf(count)]);
            if (name.Length == 0 || !_namesByFirstWord[name.Split(' ')[0]].Contains(name, StringComparer.Ordinal) || _book.Names.Find(name) is not { Count: > 0 } found)
                continue;
            while (count > 1 && string.Equals(name, StatuteNames.Normalise(rest[..EndOf(count - 1)]), StringComparison.Ordinal))
                count--; // "Penal Code. The": the last word is none of the name.
            return (found, lead.Length + EndOf(count));
        }

        return null;

        int EndOf(int count) => words[count - 1].Index + words[count - 1].Length;
    }

    private (IReadOnlyList<StatuteId> Statutes, string Name)? NameAtEnd(string text)
    {
        var boundary = SentenceEnd().Matches(text);
        if (boundary.Count > 0)
            text = text[(boundary[^1].Index + boundary[^1].Length)..];
        var trimmed = text.TrimEnd(' ', ',', '(', ':');
        var words = WordAtStart().Matches(trimmed);
        for (var first = Math.Max(0, words.Count - 14); first < words.Count; first++)
        {
            var name = trimmed[words[first].Index..];
            if (_book.Names.Find(name) is { Count: > 0 } found)
                return (found, text[words[first].Index..]);
        }

        return null;
    }

    [GeneratedRegex(
        $$"""
        (?<![\w/])(?:
          {{CitationParser.ClausesBefore}}*
          (?<kind>sections?|secs?\.?|[sS]{1,2}\.?|u/ss?\.?|§{1,2}|articles?|arts?\.?|rules?)\s*
          {{Item}}
          (?:(?<sep>\s*(?:,\s*and\s|,\s*|&\s*|/|\band\s|\bor\s|\bto\s|[–—-]|\bread\s+with\s|\br/w\s*)\s*)(?:(?:sections?|secs?\.?|[sS]{1,2}\.?|articles?|arts?\.?)\s*)?
             {{Item}})*
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex References();

    [GeneratedRegex(@"^[\s,]*(?:\(?(?:of|under|in|from)\b[\s,]*)?(?:the\b\s*)?(?:said\s)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Connective();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’./-]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordAtStart();

    [GeneratedRegex(@"[.;?!]\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\G[^.;?!\n]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceRest();

    [GeneratedRegex(@"\b(?:of|under)\s+(?:the\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfTheName();

    [GeneratedRegex(@"^[\s,]*(?:of|under|in)\s+(?:the\s+)?[A-Z][\p{L}\p{N}\s,()&'’-]{2,90}?\b(?:Act|Ordinance|Code|Order|Constitution|Rules|Regulations?)\b(?:,?\s*\d{4})?|^[\s,]*(?:of|under|in)\s+(?:Act|Ordinance)\s+(?:No\.?\s*)?[IVXLC]+\s+of\s+\d{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnknownName();

    /// <summary>Spaces in a number; what comes before an explanation keeps it apart.</summary>
    [GeneratedRegex(@"\s+(?!explanation|proviso)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
