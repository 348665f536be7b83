using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// Reads the lines at which a section may begin: a number, a heading, and what sets the heading off. Pakistani prints set
/// it off with a dash, some with a full stop or a colon, web copies with a line of its own; contents pages with nothing.
/// </summary>
internal static partial class StartReader
{
    public const double Strong = 3;
    public const double Likely = 2;
    public const double Weak = 1;
    public const double Bare = 0.4;
    private const int Window = 5;
    private const int LinesOfTitle = 120;
    private const int LongestHeading = 420;

    public static List<SectionStart> ReadAll(IReadOnlyList<PrintedLine> lines)
    {
        // The sections of an amending Act are plain numbers; those with letters it puts into another Act.
        var isAmending = AmendingTitle().IsMatch(string.Join(' ', lines.Take(LinesOfTitle).Where(l => l.Text.Length < LongestHeading).Select(l => l.Text)));
        var starts = new List<SectionStart>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Read(lines, i) is { } start && !(isAmending && char.IsAsciiLetter(start.Number[^1])))
                starts.Add(start);
        }

        return starts;
    }

    /// <summary>A start whose number a scan has damaged, where the number is known from its neighbours.</summary>
    public static SectionStart? ReadDamaged(IReadOnlyList<PrintedLine> lines, int line, string number)
    {
        var match = DamagedNumber().Match(lines[line].Text);
        if (!match.Success)
            return null;
        var start = WithHeading(lines, line, number, match.Groups["rest"].Value, isHeadingLine: false, isDamaged: true);
        return start is { Weight: >= Strong } ? start : null;
    }

    /// <summary>Digits that a scan read as letters.</summary>
    public static string? RepairDigits(string text)
    {
        var repaired = string.Concat(text.Select(c => c switch { 'l' or 'I' or '|' or 'i' => '1', 'O' or 'o' or 'Q' => '0', 'S' => '5', 'B' => '8', 'Z' => '2', _ => c }));
        return repaired.Length is > 0 and < 4 && repaired.All(char.IsAsciiDigit) && repaired[0] != '0' ? repaired : null;
    }

    private static SectionStart? Read(IReadOnlyList<PrintedLine> lines, int i)
    {
        var text = lines[i].Text;
        if (text.Length < 2 || text.Length > 20_000)
            return null;
        if (ReadInserted(lines, i) is { } inserted)
            return inserted;
        var match = Numbered().Match(text);
        if (!match.Success || match.Groups["quote"].Success)
            return null;
        var number = WhiteSpaceOrHyphen().Replace(match.Groups["number"].Value, string.Empty).ToUpperInvariant();
        if (number.Length == 0 || number[0] == '0')
            return null;
        var hasWord = match.Groups["word"].Success;
        var isHeadingLine = match.Groups["mark"].Success || hasWord;
        if (!hasWord && !match.Groups["stop"].Success && !(match.Groups["mark"].Success && number.Length <= 4))
            return null;
        var rest = match.Groups["rest"].Value.TrimStart('_', '—', '–', '―', ' ');
        return WithHeading(lines, i, number, rest, isHeadingLine, isDamaged: false);
    }

    /// <summary>An inserted section that an amending Act numbered as it would a subsection, "(2E) Removal.—", or with a comma, "[26A, Punishment.—".</summary>
    private static SectionStart? ReadInserted(IReadOnlyList<PrintedLine> lines, int i)
    {
        var match = InsertedNumber().Match(lines[i].Text);
        if (!match.Success)
            return null;
        var (text, ends) = WindowFrom(lines, i, match.Groups["rest"].Value);
        var titled = TitledDash().Match(text);
        return titled.Success ? Cut(lines, match.Groups["number"].Value, i, titled.Groups["heading"].Value, text, titled.Length, ends, Strong) : null;
    }

    private static SectionStart? WithHeading(IReadOnlyList<PrintedLine> lines, int i, string number, string rest, bool isHeadingLine, bool isDamaged)
    {
        var (text, ends) = WindowFrom(lines, i, rest);
        if (Omitted().IsMatch(text) && !isHeadingLine)
            return Cut(lines, number, i, "Omitted", text, 0, ends, Likely);
        if (isHeadingLine)
            return OfHeadingLine(lines, i, number, rest);
        var dash = DashHeading().Match(text);
        if (dash.Success && (isDamaged || StartsUpper(dash.Groups["heading"].Value)) && !HoldsSentence().IsMatch(dash.Groups["heading"].Value) && dash.Groups["heading"].Length <= LongestHeading && !HoldsAnotherEntry().IsMatch(dash.Groups["heading"].Value))
            return Cut(lines, number, i, dash.Groups["heading"].Value, text, dash.Length, ends, Strong);
        var stop = StopHeading().Match(text);
        if (stop.Success && !HoldsAnotherEntry().IsMatch(stop.Groups["heading"].Value))
            return Cut(lines, number, i, stop.Groups["heading"].Value, text, stop.Length, ends, stop.Groups["bracket"].Success ? Likely + 0.5 : Likely);
        return OfShortLine(lines, i, number, rest, text, ends);
    }

    private static bool StartsUpper(string heading) => char.IsUpper(heading.FirstOrDefault(char.IsLetter));

    /// <summary>The rest of the line and the lines after it, with where each line ends.</summary>
    private static (string Text, List<(int End, int Line)> Ends) WindowFrom(IReadOnlyList<PrintedLine> lines, int i, string rest)
    {
        var text = rest;
        var ends = new List<(int End, int Line)> { (text.Length, i) };
        var taken = 0;
        for (var j = i + 1; j < lines.Count && taken < Window && text.Length < LongestHeading * 2; j++)
        {
            if (lines[j].Text.Length == 0)
                continue;
            if (text.Length > 0 && Numbered().Match(lines[j].Text) is { Success: true } next && next.Groups["stop"].Success)
                break;
            text = text.Length == 0 ? lines[j].Text : $"{text}\n{lines[j].Text}";
            ends.Add((text.Length, j));
            taken++;
        }

        return (text, ends);
    }

    private static SectionStart Cut(
        IReadOnlyList<PrintedLine> lines, string number, int line, string heading, string text, int at, List<(int End, int Line)> ends, double weight)
    {
        var end = ends.FirstOrDefault(e => e.End >= at, ends[^1]);
        var body = at < end.End ? text[at..end.End] : string.Empty;
        return new SectionStart(number, Tidy(heading), line, body.Trim(), end.Line + 1, weight);
    }

    /// <summary>A heading set as one: the whole line, or the next line of the kind where the number stands alone.</summary>
    private static SectionStart? OfHeadingLine(IReadOnlyList<PrintedLine> lines, int i, string number, string rest)
    {
        var heading = rest;
        var next = i + 1;
        if (heading.Trim(' ', '*', '#', '.', ':', '-').Length == 0)
        {
            while (next < lines.Count && lines[next].Text.Length == 0)
                next++;
            if (next < lines.Count && (lines[next].Text.StartsWith('#') || lines[next].Text.Length < 120))
                heading = lines[next++].Text;
        }

        if (Tidy(heading).Length == 0)
            return null;
        var dash = DashHeading().Match(heading);
        return dash.Success
            ? new SectionStart(number, Tidy(dash.Groups["heading"].Value), i, heading[dash.Length..].Trim(), next, Strong)
            : new SectionStart(number, Tidy(heading), i, string.Empty, next, Strong);
    }

    /// <summary>A short line that may be a heading over its body, or the entry of a contents page.</summary>
    private static SectionStart? OfShortLine(IReadOnlyList<PrintedLine> lines, int i, string number, string rest, string text, List<(int End, int Line)> ends)
    {
        if (rest.Length == 0 && ends.Count < 2)
            return null;
        if (rest.StartsWith("(1)", StringComparison.Ordinal))
            return new SectionStart(number, HeadingAbove(lines, i) ?? Shorten(text), i, rest, i + 1, Likely);
        var heading = rest.Length > 0 ? rest : lines[ends[1].Line].Text;
        var after = rest.Length > 0 ? i + 1 : ends[1].Line + 1;
        var following = Enumerable.Range(after, Math.Min(4, lines.Count - after)).Select(j => lines[j].Text).FirstOrDefault(t => t.Length > 0);
        var looksLikeHeading = heading.Length <= 160 && heading.Length > 2 && char.IsUpper(heading.TrimStart('“', '"', '[', '(')[..1].FirstOrDefault());
        var isFollowedByBody = following is not null && !Numbered().IsMatch(following) && (BodyBegins().IsMatch(following) || following.Length > 70);
        if (looksLikeHeading && isFollowedByBody && !heading.TrimEnd().EndsWith(',') && !heading.TrimEnd().EndsWith(';'))
            return new SectionStart(number, Tidy(heading), i, string.Empty, after, Weak);
        return rest.Length > 0 && char.IsUpper(rest.TrimStart('“', '"', '[', '(')[..1].FirstOrDefault())
            ? new SectionStart(number, Shorten(text), i, rest, i + 1, Bare)
            : null;
    }

    /// <summary>A heading set as one on the line above a section that starts at once with its first subsection.</summary>
    private static string? HeadingAbove(IReadOnlyList<PrintedLine> lines, int i)
    {
        var above = i - 1;
        while (above >= 0 && lines[above].Text.Length == 0)
            above--;
        return above >= 0 && lines[above].Text.StartsWith('#') ? Tidy(lines[above].Text) : null;
    }

    private static string Shorten(string text)
    {
        var line = Spaces().Replace(text, " ").Trim();
        if (line.Length <= 70)
            return Tidy(line);
        var space = line.LastIndexOf(' ', 70);
        return line[..(space > 20 ? space : 70)].TrimEnd(',', ' ') + "…";
    }

    private static string Tidy(string heading) =>
        Spaces().Replace(Marker().Replace(heading, string.Empty), " ").Trim(' ', '.', '[', ']', '_', ':', '*', '#', '-', '–', '—', '‑', '{');

    [GeneratedRegex(
        """^\s{0,60}(?<mark>\#{1,6}\s*)?(?:\*\*)?(?<quote>["“‘'](?=\d))?[\s\[\]({\\*†•·.^-]{0,6}(?:\d{1,3}\s?\[\s*)?\[?(?:(?<word>(?i:section|article|sec\.|art\.))\s{1,3})?(?<number>\d{1,3}(?:\s?-?\s?[A-Z]{1,5}(?![A-Za-z(]))?)(?<stop>\s?(?:\.(?!\d)|[:.]-|\)\.)|(?=\s|\*|$))(?:\*\*)?\s*(?<rest>.*)$""",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^\s{0,60}(?:\d{0,3}\[\s?)?(?:\((?<number>\d{1,3}[A-Z]{1,3})\)|\[?(?<number>\d{1,3}[A-Z]{1,3}),)\s{1,4}(?<rest>\S.*)$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InsertedNumber();

    /// <summary>A heading that is no sentence, a full stop or comma, and a dash.</summary>
    [GeneratedRegex(
        @"^(?<heading>(?!(?:The|Where|In|If|For|Any|No|Notwithstanding|Every|Subject|When|All|This|Nothing|An?|On|Upon|Provided|Without|Save|Whoever|It)\b)[A-Z][^\n—–―_]{3,110}?)[.,]\s?(?:[—–―]|_{2,})[—–―_\s-]*",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitledDash();

    [GeneratedRegex(@"^\W{0,3}(?:[0-9A-Za-z!|]{0,4}[.,)]{1,2}\s{0,3}|[0-9]{1,3}\s)?(?<rest>[A-Za-z(][^\n]{4,})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DamagedNumber();

    /// <summary>A heading and a dash. A lone hyphen counts after a full stop or colon, or before a bracket.</summary>
    [GeneratedRegex(
        """^(?:\*\*)?(?<heading>["“‘(\[]?\d{0,2}\[?[A-Za-z][^—–―\n_]{1,150}?(?:\n[^—–―_]{1,270}?)??)[.:;,]?\s?\]?\s?(?:[—–―]|_{2,}|-{2,}|‑(?=\s|\(|$)|(?<=[.:]\s?)-|-(?=\s?[({]\s?[1lI])|(?<=[.:])\s?_)[—–―_‑\s-]*(?:\*\*)?""",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DashHeading();

    /// <summary>A heading and a full stop or colon, with the body on the same line after it.</summary>
    [GeneratedRegex(
        """^(?<heading>["“‘(\[]?\d{0,2}\[?[A-Z][^\n.:]{1,180}(?:\n[^.:\n]{1,90})?(?:,?\setc)?)\s?[.:]\]?\s{0,40}(?:(?<bracket>(?=\(\s?[1lIa]\s?\)))|(?=["“(\[]?[A-Z]))""",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StopHeading();

    [GeneratedRegex(
        """^\W{0,4}(?:\d\[)?(?:\W{0,3}(?:omitted|rep(?:ealed|\.)|deleted)\b|\W{0,3}\*\s*\*)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Omitted();

    /// <summary>A second number inside what looks like a heading: a list of entries, or an omitted section before the next.</summary>
    [GeneratedRegex(@"[.\]*]\s+\d{1,3}[A-Z]{0,3}\.\s|\n\s*\(?\d{1,3}[.)]\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HoldsAnotherEntry();

    [GeneratedRegex(@"\b(?:Act|Ordinance|Bill)\s+further\s+to\s+amend|\bcalled\s+(?:as\s+)?(?:the\s+)?[^.]{3,80}\((?:\w+\s+)?Amendment\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AmendingTitle();

    /// <summary>A full stop or colon, and after it a sentence of the body: the heading ended there, whatever dash comes later.</summary>
    [GeneratedRegex(
        @"[.:]\]?\s+(?:\(1\)|(?:In|For|The|No|An|A|Where|If|Any|Whoever|Every|Notwithstanding|Save|Subject|When|All|This|Nothing|Without|On|Except)\s+(?:\S+\s+){3})",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HoldsSentence();

    [GeneratedRegex("""^\W{0,4}(?:\(\s?[1lIa]\s?\)|[A-Z](?:[a-z]+)?\s+[a-z])""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BodyBegins();

    [GeneratedRegex(@"\d{1,2}\[", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();

    [GeneratedRegex(@"[\s-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpaceOrHyphen();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
