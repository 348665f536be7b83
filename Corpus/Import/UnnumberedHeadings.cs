using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Reads a text that lost the numbers of its sections and kept their headings: they are numbered as they follow the words of enactment.</summary>
internal static partial class UnnumberedHeadings
{
    public static List<SectionStart> Find(List<PrintedLine> lines)
    {
        var enactment = lines.FindIndex(l => Enactment().IsMatch(l.Text));
        var starts = new List<SectionStart>();
        if (enactment < 0)
            return starts;
        for (var i = enactment + 1; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (!text.StartsWith('#') || text.Length > 200 || !IsHeading(text))
                continue;
            var number = (starts.Count + 1).ToString(CultureInfo.InvariantCulture);
            starts.Add(new SectionStart(number, text.Trim('#', ' ', ':', '.', '-'), i, string.Empty, i + 1, StartReader.Weak));
        }

        return starts;
    }

    /// <summary>A heading in words; a running head or a chapter is set in capitals.</summary>
    private static bool IsHeading(string text) => text.Any(char.IsLower) && !Head().IsMatch(text);

    [GeneratedRegex(@"\benacted as follows", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Enactment();

    [GeneratedRegex(@"GAZETTE|^\W*(?:PART|CHAPTER)\b|^#+\W*[A-Z]+\s+\d{1,2},?\s+\d{4}|Price", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
