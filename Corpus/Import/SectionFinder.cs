using System.Text.RegularExpressions;
using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// Finds the sections of an Act in its lines. A section begins with its number, a heading, and a dash; a contents page
/// has no dashes. Of all beginnings, the longest run in rising order is taken, which leaves out the sections of other
/// Acts that a schedule quotes.
/// </summary>
internal static partial class SectionFinder
{
    public static IReadOnlyList<ImportedSection> Find(IReadOnlyList<PrintedLine> lines)
    {
        var kept = lines.Where(l => !PageNumber().IsMatch(l.Text)).ToList();
        var beginnings = Beginnings(kept);
        var end = EndOfBody(kept, beginnings);
        var starts = LongestRise([.. beginnings.Where(b => b.Line < end)]);
        var sections = new List<ImportedSection>();
        for (var i = 0; i < starts.Count; i++)
        {
            var last = i + 1 < starts.Count ? starts[i + 1].Line : end;
            sections.Add(SectionOf(starts[i], kept, last));
        }

        return sections;
    }

    private static List<Beginning> Beginnings(List<PrintedLine> lines)
    {
        var found = new List<Beginning>();
        for (var i = 0; i < lines.Count; i++)
        {
            var match = Start().Match(lines[i].Text);
            if (!match.Success)
                continue;
            var window = string.Join(' ', lines.Skip(i).Take(4).Select(l => l.Text));
            var heading = Heading().Match(window);
            if (heading.Success && !HoldsAnotherEntry().IsMatch(heading.Groups["heading"].Value))
            {
                found.Add(new Beginning(
                    match.Groups["number"].Value.Replace("-", string.Empty, StringComparison.Ordinal),
                    Tidy(heading.Groups["heading"].Value),
                    i,
                    heading.Index + heading.Length));
            }
        }

        return found;
    }

    /// <summary>The longest subsequence whose numbers rise (Fredman 1975); the later one where two are as long.</summary>
    private static List<Beginning> LongestRise(List<Beginning> found)
    {
        var length = new int[found.Count];
        var previous = new int[found.Count];
        var best = -1;
        for (var i = 0; i < found.Count; i++)
        {
            length[i] = 1;
            previous[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (length[j] + 1 >= length[i] && NaturalOrder.Instance.Compare(found[j].Number, found[i].Number) < 0)
                {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }

            if (best < 0 || length[i] >= length[best])
                best = i;
        }

        var rise = new List<Beginning>();
        for (var i = best; i >= 0; i = previous[i])
            rise.Add(found[i]);
        rise.Reverse();
        return rise;
    }

    /// <summary>Where the first schedule starts; the end of the text where there is none.</summary>
    private static int EndOfBody(List<PrintedLine> lines, List<Beginning> beginnings)
    {
        var schedule = beginnings.Count == 0 ? -1 : lines.FindIndex(beginnings[0].Line, l => ScheduleHeading().IsMatch(l.Text));
        return schedule < 0 ? lines.Count : schedule;
    }

    private static ImportedSection SectionOf(Beginning beginning, List<PrintedLine> lines, int last)
    {
        var text = string.Join('\n', lines.Skip(beginning.Line).Take(last - beginning.Line).Select(l => l.Text));
        // The heading was measured on lines joined by single characters, as they are joined here.
        var body = text.Length > beginning.BodyAt ? text[beginning.BodyAt..] : string.Empty;
        return new ImportedSection(beginning.Number, beginning.Heading, JoinHyphens(body).Trim(), lines[beginning.Line].Page);
    }

    private static string Tidy(string heading) => Spaces().Replace(heading, " ").Trim(' ', '.', '[', ']', '_', ':');

    private static string JoinHyphens(string text) => LineHyphen().Replace(text, string.Empty);

    [GeneratedRegex(@"^\W{0,3}(?:\d{1,2}\[)?\s*(?<number>\d{1,3}(?:-?[A-Z]{1,4})?)\s?\.\s*\S", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"^\W{0,3}(?:\d{1,2}\[)?\s*\d{1,3}(?:-?[A-Z]{1,4})?\s?\.\s*(?<heading>[^\d\s(][^—–]{1,260}?)[.:]?\s*\]?\s*(?:—|–|_{2,}|--|\.-)\s*", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    /// <summary>A second number inside what looks like a heading: a list of entries, or an omitted section before the next.</summary>
    [GeneratedRegex(@"[.\]*]\s+\d{1,3}[A-Z]{0,3}\.\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HoldsAnotherEntry();

    [GeneratedRegex(@"^\s*(?:Page \d+ of \d+|\d{1,4})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\W{0,3}(?:\d\[)?(?:THE )?(?:(?:FIRST |SECOND )?SCHEDULE)(?:[\s\[–-]*[IVX1-9]+)?\W*(?:\(|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScheduleHeading();

    [GeneratedRegex(@"(?<=[a-z])-\n(?=[a-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineHyphen();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    private sealed record Beginning(string Number, string Heading, int Line, int BodyAt);
}
