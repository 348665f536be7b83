using System.Text;
using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Finds the sections and schedules of an Act in its lines.</summary>
internal static partial class SectionFinder
{
    private const int FewestNumbered = 3;
    private const int WideJump = 10;
    private const int WidestFilled = 6;
    private const int ShortestHeading = 6;
    private const int LongestDamagedHeading = 160;

    public static FoundSections Find(IReadOnlyList<PrintedLine> printed, string prefix)
    {
        var (kept, notes) = Footnotes.Separate(Furniture.Remove(printed));
        var lines = SplitEnactment(kept);
        var starts = StartReader.ReadAll(lines);
        var chain = StartChain.Choose(starts);
        var end = EndOfBody(lines, chain);
        chain = WithoutTail([.. chain.Where(s => s.Line < end)]);
        if (chain.Count < FewestNumbered && UnnumberedHeadings.Find(lines) is { Count: > 2 } unnumbered)
            return new FoundSections(ToSections(unnumbered, lines, lines.Count, prefix, notes), [], IsNumberedByOrder: true);
        chain = FillGaps(lines, chain);
        var sections = ToSections(chain, lines, end, prefix, notes);
        sections.AddRange(Schedules(lines, end, notes));
        return new FoundSections(sections, Gaps(chain));
    }

    private static List<ImportedSection> ToSections(
        List<SectionStart> chain, List<PrintedLine> lines, int end, string prefix, IReadOnlyDictionary<int, List<string>> notes)
    {
        var sections = new List<ImportedSection>();
        string? chapter = null;
        for (var i = 0; i < chain.Count; i++)
        {
            var last = i + 1 < chain.Count ? chain[i + 1].Line : end;
            chapter = ChapterBefore(lines, i == 0 ? Math.Max(0, chain[0].Line - 8) : chain[i - 1].BodyLine, chain[i].Line) ?? chapter;
            sections.Add(SectionOf(chain[i], lines, last, prefix, chapter, notes));
        }

        return sections;
    }

    /// <summary>Drops what follows a wide jump in the numbers where it is but a few weak beginnings: entries of a list, or notes.</summary>
    private static List<SectionStart> WithoutTail(List<SectionStart> chain)
    {
        for (var i = chain.Count - 1; i > 0; i--)
        {
            var tail = chain.Count - i;
            if (tail > chain.Count / 3)
                break;
            var gap = SectionNumber.Of(chain[i - 1].Number).GapTo(SectionNumber.Of(chain[i].Number));
            if (gap >= WideJump && (chain.Skip(i).Average(s => s.Weight) < StartReader.Likely || (gap > chain.Count && tail < 3)))
            {
                return WithoutTail(chain[..i]);
            }
        }

        return chain;
    }

    /// <summary>Puts section 1 on a line of its own where a print runs it on after the words of enactment.</summary>
    private static List<PrintedLine> SplitEnactment(List<PrintedLine> lines)
    {
        var result = new List<PrintedLine>(lines.Count + 1);
        foreach (var line in lines)
        {
            var match = line.Text.Length < 2000 ? RunOnEnactment().Match(line.Text) : Match.Empty;
            if (match.Success)
            {
                result.Add(line with { Text = line.Text[..match.Groups["rest"].Index] });
                result.Add(line with { Text = match.Groups["rest"].Value });
            }
            else
            {
                result.Add(line);
            }
        }

        return result;
    }

    /// <summary>Where the schedules start: at a heading after which hardly any section follows.</summary>
    private static int EndOfBody(List<PrintedLine> lines, List<SectionStart> chain)
    {
        if (chain.Count == 0)
            return lines.Count;
        for (var i = chain[0].Line; i < lines.Count; i++)
        {
            if (!ScheduleHeading().IsMatch(lines[i].Text))
                continue;
            var after = chain.Count(s => s.Line > i);
            var restarts = after == 0 || !IsContinued(chain, i);
            if (restarts && after <= Math.Max(2, chain.Count / 5))
                return i;
        }

        return lines.Count;
    }

    /// <summary>Whether the section after a line is a strong successor of the one before it: then the line is no end of the body.</summary>
    private static bool IsContinued(List<SectionStart> chain, int line)
    {
        var before = chain.FindLast(s => s.Line < line);
        var after = chain.Find(s => s.Line > line);
        return before is not null && after is { Weight: >= StartReader.Strong } && SectionNumber.Of(before.Number).GapTo(SectionNumber.Of(after.Number)) == 0;
    }

    /// <summary>Looks for sections that are missing between two others: a weak beginning, or one whose number a scan damaged.</summary>
    private static List<SectionStart> FillGaps(List<PrintedLine> lines, List<SectionStart> chain)
    {
        var filled = new List<SectionStart>();
        for (var i = -1; i + 1 < chain.Count; i++)
        {
            if (i >= 0)
                filled.Add(chain[i]);
            var (from, to) = (i < 0 ? default : SectionNumber.Of(chain[i].Number), SectionNumber.Of(chain[i + 1].Number));
            if (to.Number - from.Number is > 1 and <= WidestFilled)
                filled.AddRange(Damaged(lines, i < 0 ? 0 : chain[i].BodyLine, chain[i + 1].Line, from.Number + 1, to.Number - 1));
        }

        if (chain.Count > 0)
            filled.Add(chain[^1]);
        return filled;
    }

    /// <summary>
    /// Beginnings between two lines for numbers that are missing there: all that look like one, where they are as many as
    /// the numbers; else those whose digits can be mended.
    /// </summary>
    private static List<SectionStart> Damaged(List<PrintedLine> lines, int from, int to, int first, int last)
    {
        var looks = new List<SectionStart>();
        for (var i = from; i < to; i++)
        {
            var number = (first + looks.Count).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (StartReader.ReadDamaged(lines, i, number) is not { Heading.Length: > ShortestHeading and < LongestDamagedHeading } start)
                continue;
            while (i + 1 < to && StartReader.ReadDamaged(lines, i + 1, number) is { Heading.Length: > ShortestHeading } closer && closer.BodyLine == start.BodyLine)
                (start, i) = (closer, i + 1);
            looks.Add(start);
            i = Math.Max(i, start.BodyLine - 1);
        }

        if (looks.Count == last - first + 1)
            return looks;
        var mended = new List<SectionStart>();
        for (var number = first; number <= last; number++)
        {
            if (Mended(lines, mended.Count == 0 ? from : mended[^1].BodyLine, to, new SectionNumber(number, string.Empty).ToString()) is { } found)
                mended.Add(found);
        }

        return mended;
    }

    private static SectionStart? Mended(List<PrintedLine> lines, int from, int to, string number)
    {
        for (var i = from; i < to; i++)
        {
            var head = LeadingWord().Match(lines[i].Text);
            if (!head.Success || StartReader.RepairDigits(head.Groups["word"].Value) != number)
                continue;
            if (StartReader.ReadDamaged(lines, i, number) is { } exact)
                return exact;
            if (lines[i].Text.Length <= 6 && NextText(lines, i + 1, to) is { } next && StartReader.ReadDamaged(lines, next, number) is { } below)
                return below;
        }

        return null;
    }

    private static int? NextText(List<PrintedLine> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (lines[i].Text.Length > 0)
                return i;
        }

        return null;
    }

    private static ImportedSection SectionOf(
        SectionStart start, List<PrintedLine> lines, int last, string prefix, string? chapter, IReadOnlyDictionary<int, List<string>> notes)
    {
        var body = new StringBuilder(start.Body);
        for (var i = start.BodyLine; i < last; i++)
        {
            if ((ChapterHeading().IsMatch(lines[i].Text) && i > last - 6) || (last == lines.Count && i > start.Line && EndOfPrint().IsMatch(lines[i].Text)))
                break;
            body.Append('\n').Append(lines[i].Text);
        }

        return new ImportedSection
        {
            Path = prefix + start.Number,
            Heading = start.Heading,
            Body = BodyText.Tidy(body.ToString()),
            Chapter = chapter,
            Notes = NotesIn(lines, start.Line, last, notes),
            Page = lines[start.Line].Page,
            Line = lines[start.Line].Number,
        };
    }

    private static List<string> NotesIn(List<PrintedLine> lines, int from, int to, IReadOnlyDictionary<int, List<string>> notes)
    {
        var first = lines[from].Position;
        var last = to < lines.Count ? lines[to].Position : int.MaxValue;
        return [.. notes.Where(n => n.Key >= first && n.Key < last).OrderBy(n => n.Key).SelectMany(n => n.Value).Distinct(StringComparer.Ordinal)];
    }

    private static string? ChapterBefore(List<PrintedLine> lines, int from, int to)
    {
        for (var i = to - 1; i >= Math.Max(from, to - 8); i--)
        {
            if (!ChapterHeading().IsMatch(lines[i].Text))
                continue;
            var title = lines.Skip(i + 1).Take(to - i - 1).Select(l => l.Text).FirstOrDefault(t => t.Length > 0);
            return title is null || title.Length > 120 ? lines[i].Text.Trim('#', ' ') : $"{lines[i].Text.Trim('#', ' ')}: {title.Trim('#', ' ')}";
        }

        return null;
    }

    private static IEnumerable<ImportedSection> Schedules(List<PrintedLine> lines, int end, IReadOnlyDictionary<int, List<string>> notes)
    {
        var starts = Enumerable.Range(end, lines.Count - end).Where(i => ScheduleHeading().IsMatch(lines[i].Text)).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var last = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            var body = BodyText.Tidy(string.Join('\n', lines.Skip(starts[i] + 1).Take(last - starts[i] - 1).Select(l => l.Text)));
            if (body.Length == 0)
                continue;
            yield return new ImportedSection
            {
                Path = FormattableString.Invariant($"sch{i + 1}"),
                Heading = lines[starts[i]].Text.Trim('#', ' ', '[', ']', '*'),
                Body = body,
                Notes = NotesIn(lines, starts[i], last, notes),
                Page = lines[starts[i]].Page,
                Line = lines[starts[i]].Number,
            };
        }
    }

    /// <summary>Runs of numbers that the text leaves out: repealed sections, or sections that were not recognised.</summary>
    private static List<string> Gaps(List<SectionStart> chain)
    {
        var gaps = new List<string>();
        var before = 0;
        foreach (var number in chain.Select(s => SectionNumber.Of(s.Number).Number))
        {
            if (number > before + 1)
                gaps.Add(number == before + 2 ? FormattableString.Invariant($"{before + 1}") : FormattableString.Invariant($"{before + 1}–{number - 1}"));
            before = number;
        }

        return gaps;
    }

    [GeneratedRegex(@"(?:enacted|promulgate[^.]{0,60}Ordinance)\b[^\n]{0,40}?follows\s?[:;]?[\s—–_-]*(?<rest>1\.\s.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RunOnEnactment();

    [GeneratedRegex(@"^\W{0,6}(?:\d{1,2}\[)?\s*(?:THE\s+)?(?:(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH)\s+)?(?:SCHEDULES?(?:[\s\d\[–—-]*(?:[IVX]{1,4}|[1-9]))?\W*|Schedule(?:[\s–—-]{1,3}(?:[IVX]{1,4}|[1-9]))?[\s:]*)(?:\(|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScheduleHeading();

    [GeneratedRegex(@"^\W{0,6}(?:\d{1,2}\[)?\s*(?:CHAPTER|PART|Chapter|Part)[\s–—-]+(?:[IVXL]{1,6}|\d{1,2})(?:-?[A-Z])?\W*(?:$|[—–:.-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChapterHeading();

    /// <summary>What stands under the last section of a print: a rule, a date, who signed and who printed it.</summary>
    [GeneratedRegex(@"^(?:_{4,}|RGN\b|Dated?[.:]|PRINTED\s|[A-Z][A-Z. ]{5,40}[,.]?$|.{0,20}Secretary\W{0,3}$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndOfPrint();

    [GeneratedRegex(@"^\W{0,3}(?<word>[0-9lIiOoSBZ|]{1,3})\s?[.,]?(?=\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingWord();
}
