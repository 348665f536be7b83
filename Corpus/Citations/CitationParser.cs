using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Citations;

/// <summary>
/// Reads citations as Pakistani lawyers write them: "s. 3(1)(a) AMLA", "section 365-B of the PPC", "Art. 142(b)
/// Constitution", "AMLA 2010, sch 1, part II, item 20". Never throws, never guesses.
/// </summary>
public sealed partial class CitationParser(LawBook book)
{
    /// <summary>Clauses that stand before their section: "sub-clause (i) of clause (a) of section 9"; for patterns that ignore spaces.</summary>
    internal const string ClausesBefore = @"(?:(?:sub-?\s?)?(?:sections?|clauses?|paragraphs?|paras?)\s?\((?<before>[0-9A-Za-z]{1,7})\),?\s+(?:of\s+)?(?:the\s+)?)";

    private const int LongestCitation = 400;

    /// <summary>Reads a text that should be one citation.</summary>
    public CitationReading Read(string text)
    {
        if (text.Length > LongestCitation)
            return new CitationReading.NotACitation();
        var trimmed = text.Trim();
        if (ProvisionId.TryParse(trimmed, null, out var id))
            return Resolve(id.Statute, id.Path);
        var match = Reference().Match(trimmed);
        if (!match.Success)
            return ReadBareNumber(trimmed) ?? ReadWithoutReference(trimmed);
        var name = NameAround(trimmed, match);
        if (name.Length == 0)
            return new CitationReading.NotACitation();
        return book.Names.Find(name) switch
        {
            [] => new CitationReading.UnknownStatute(name),
            [var statute] => Resolve(statute, PathOf(match, statute)),
            var several => new CitationReading.Ambiguous(name, several),
        };
    }

    /// <summary>Finds a citation in the middle of a sentence; the statute's name must stand next to the provision.</summary>
    public CitationReading FindIn(string sentence)
    {
        if (sentence.Length > LongestCitation)
            return new CitationReading.NotACitation();
        foreach (Match match in Reference().Matches(sentence))
        {
            if (NextToName(sentence, match) is { } statute)
                return Resolve(statute, PathOf(match, statute));
        }

        return new CitationReading.NotACitation();
    }

    /// <summary>The explanation or the proviso of a section, whatever the book calls it: expl, expl-2, explanation, proviso1, prov.</summary>
    /// <param name="kind">How its name begins.</param>
    /// <param name="number">Its number, in digits; empty for the first.</param>
    internal ProvisionId? FindPart(ProvisionId section, string kind, string number) => book.Find(section.Statute)!.Provisions
        .FirstOrDefault(p => p.Id.Parent == section && PartName().Match(p.Id.Segments[^1]) is { Success: true } part
            && kind.StartsWith(part.Groups["kind"].Value, StringComparison.Ordinal) && (number.Length == 0 || part.Groups["number"].Value == number))
        ?.Id;

    /// <summary>The number of an explanation or a proviso in digits, as the book has it.</summary>
    internal static string PartNumber(string written) => written switch { "I" => "1", "II" => "2", "III" => "3", _ => written };

    /// <summary>The clauses of <see cref="ClausesBefore"/> as they are written behind a section: "(a)(i)".</summary>
    internal static string ClausesBehind(Match match) => string.Concat(ClausesNamedBefore(match).Select(c => $"({c})"));

    /// <summary>The clauses of <see cref="ClausesBefore"/>, the widest first.</summary>
    private static IEnumerable<string> ClausesNamedBefore(Match match) => match.Groups["before"].Captures.Select(c => c.Value).Reverse();

    private static string NameAround(string text, Match match)
    {
        var before = Filler().Replace(text[..match.Index], string.Empty).Trim(' ', ',');
        var after = Filler().Replace(text[(match.Index + match.Length)..], string.Empty).Trim(' ', ',', '.', '?');
        return before.Length > 0 && after.Length > 0 ? $"{before} {after}" : before + after;
    }

    /// <summary>A number and a statute's name beside it, with no word between: "11EEE ATA", "PPC 302".</summary>
    private CitationReading? ReadBareNumber(string text)
    {
        var number = BareNumber().Match(text);
        if (!number.Success)
            return null;
        var name = number.Groups["before"].Value + number.Groups["after"].Value;
        return book.Names.Find(name) is [var statute] && Reference().Match($"s {number.Groups["number"].Value}") is { Success: true } match
            ? Resolve(statute, PathOf(match, statute))
            : null;
    }

    private CitationReading ReadWithoutReference(string text)
    {
        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0
            && book.Names.Find(text[..comma]) is [var statute]
            && ProvisionId.TryParse($"{statute}/{text[(comma + 2)..]}", null, out var id))
        {
            return Resolve(statute, id.Path);
        }

        return book.Names.Find(text.Trim('.', '?', ' ')) switch
        {
            [] => new CitationReading.NotACitation(),
            [var whole] => new CitationReading.WholeStatute(whole),
            var several => new CitationReading.Ambiguous(text, several),
        };
    }

    private CitationReading Resolve(StatuteId statute, string path)
    {
        if (book.Find(statute) is null)
            return new CitationReading.UnknownStatute(statute.ToString());
        var id = new ProvisionId(statute, path);
        if (book.Versions(id).Count > 0)
            return new CitationReading.Found(id);
        if ((CalledByItsHeading(id) ?? CalledAsPart(id)) is { } called)
            return new CitationReading.Found(called);
        ProvisionId? nearest = id.Parent;
        while (nearest is { } ancestor && book.Versions(ancestor).Count == 0)
            nearest = ancestor.Parent;
        return new CitationReading.NoSuchProvision(statute, path, nearest);
    }

    /// <summary>
    /// The part of a section that the book calls by what it is about, and whose heading says which clause it is: section
    /// 2(xxviii) AMLA is s2/proceeds-of-crime, "Proceeds of crime (clause xxviii)".
    /// </summary>
    private ProvisionId? CalledByItsHeading(ProvisionId id)
    {
        var own = $"({CitationPrinter.Print(id.Path)})";
        var label = id.Segments[^1];
        return book.Find(id.Statute)!.Provisions
            .FirstOrDefault(p => p.Id.Parent is { } parent && (p.Heading.EndsWith(own, StringComparison.Ordinal)
                || (parent == id.Parent && (p.Heading.EndsWith($"(clause {label})", StringComparison.Ordinal) || p.Heading.EndsWith($"(subsection {label})", StringComparison.Ordinal)))))
            ?.Id;
    }

    private ProvisionId? CalledAsPart(ProvisionId id) =>
        id.Parent is { } section && PartName().Match(id.Segments[^1]) is { Success: true } part ? FindPart(section, part.Groups["kind"].Value, part.Groups["number"].Value) : null;

    /// <summary>The statute whose name stands right before or right after a reference.</summary>
    private StatuteId? NextToName(string sentence, Match match)
    {
        var after = StatuteNames.Normalise(Filler().Replace(sentence[(match.Index + match.Length)..], string.Empty));
        var before = StatuteNames.Normalise(sentence[..match.Index]);
        foreach (var name in book.Names.All)
        {
            if ((StartsWithName(after, name) || EndsWithName(before, name)) && book.Names.Find(name) is [var statute])
                return statute;
        }

        return null;
    }

    private static bool StartsWithName(string text, string name) =>
        text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || text[name.Length] == ' ');

    private static bool EndsWithName(string text, string name) =>
        text.EndsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || text[^(name.Length + 1)] == ' ');

    private string PathOf(Match match, StatuteId statute)
    {
        var kind = Prefix(match.Groups["kind"].Value);
        var number = match.Groups["number"].Value.Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        var isSchedule = match.Groups["schedule"].Success;
        var head = isSchedule ? "sch" + ScheduleNumber(match.Groups["schedule"].Value) : kind + number;
        if (!isSchedule && book.Versions(new ProvisionId(statute, head)).Count == 0)
            head = book.Versions(new ProvisionId(statute, Other(kind) + number)).Count > 0 ? Other(kind) + number : head;
        if (head == "sch" && book.Versions(new ProvisionId(statute, head)).Count == 0)
            head = "sch1"; // "the Schedule" of a statute that numbers it.
        var path = new List<string> { head };
        if (match.Groups["part"].Success)
            path.Add("part-" + match.Groups["part"].Value);
        path.AddRange(match.Groups["item"].Captures.Select(c => c.Value));
        path.AddRange(match.Groups["clause"].Captures.Select(c => c.Value));
        path.AddRange(ClausesNamedBefore(match));
        path.AddRange(match.Groups["word"].Captures.Select(c => c.Value));
        if (match.Groups["tail"].Success)
            path.Add(Tail(match));
        return string.Join('/', path);
    }

    private static string Prefix(string kind) => kind.Length == 0 ? "s" : char.ToLowerInvariant(kind[0]) switch { 'a' => "art", 'r' => "r", _ => "s" };

    private static string Other(string kind) => kind == "s" ? "art" : "s";

    private static string Tail(Match match)
    {
        var word = match.Groups["tail"].Value.StartsWith("prov", StringComparison.OrdinalIgnoreCase) ? "prov" : "expl";
        return match.Groups["ordinal"].Success ? $"{word}-{PartNumber(match.Groups["ordinal"].Value)}" : word;
    }

    private static string ScheduleNumber(string text) => text.ToUpperInvariant() switch
    {
        "I" or "FIRST" => "1",
        "II" or "SECOND" => "2",
        "III" or "THIRD" => "3",
        "IV" or "FOURTH" => "4",
        "V" or "FIFTH" => "5",
        "VI" => "6",
        "VII" => "7",
        var other => other,
    };

    [GeneratedRegex(
        $$"""
        (?<![\w/])(?:
          {{ClausesBefore}}*
          (?<kind>sections?|secs?\.?|ss?\.?|u/s\.?|articles?|arts?\.?|rules?|r\.?)\s*
          (?<number>\d{1,4}(?:-?[A-Z]{1,6})?)(?![A-Za-z0-9])
          (?:\s?\((?<clause>[0-9A-Za-z]{1,7}(?:-[0-9A-Za-z]{1,7})*)\)|\s?"(?<word>[A-Za-z0-9-]+)")*
          (?:,?\s*(?<tail>proviso|explanation)(?:\s*(?<ordinal>\d+|(?-i:I{1,3})(?!\w)))?)?
        |
          sch(?:edule)?\.?[\s-]*(?<schedule>\d{1,2}|[IVX]{1,4}(?![A-Za-z])|(?=,|$))
          (?:,?\s*part[\s-]*(?<part>[A-Za-z0-9-]+))?
          (?:,?\s*item\s*(?<item>[A-Za-z0-9-]+))*
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();

    /// <summary>How the book calls explanations and provisos.</summary>
    [GeneratedRegex(@"^(?<kind>expl|prov)(?:anation|isos?)?-?(?<number>\d*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex PartName();

    [GeneratedRegex(@"^(?:(?<before>\D.*?)\s+)?(?<number>\d{1,4}(?:-?[A-Za-z]{1,6})?(?:\([0-9A-Za-z]{1,5}\))*)(?:\s+(?<after>\D.*))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^(?:[\s,]|\b(?:of|the|under|in)\b)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filler();
}
