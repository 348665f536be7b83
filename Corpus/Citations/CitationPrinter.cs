using System.Text;

namespace ComplianceEngine.Corpus.Citations;

/// <summary>
/// Prints the path to a provision as lawyers write it: <c>s 3(1)(a)</c>, <c>art 142(b)</c>, <c>sch 1, part II, item
/// 7</c>, <c>s 2 "company"</c>. What is printed parses back (<see cref="CitationParser"/>).
/// </summary>
public static class CitationPrinter
{
    /// <summary>Prints a path such as <c>s3/1/a</c>.</summary>
    public static string Print(string path)
    {
        var segments = path.Split('/');
        var text = new StringBuilder(Head(segments[0]));
        var isSchedule = segments[0].StartsWith("sch", StringComparison.Ordinal);
        for (var i = 1; i < segments.Length; i++)
            text.Append(isSchedule ? InSchedule(segments[i]) : InSection(segments[i]));
        return text.ToString();
    }

    private static string Head(string segment)
    {
        foreach (var (prefix, word) in new[] { ("sch", "sch"), ("art", "art"), ("s", "s"), ("r", "r") })
        {
            if (segment.StartsWith(prefix, StringComparison.Ordinal)
                && segment.Length > prefix.Length
                && char.IsAsciiDigit(segment[prefix.Length]))
            {
                return $"{word} {segment[prefix.Length..]}";
            }
        }

        return segment;
    }

    private static string InSection(string segment)
    {
        if (CitationParser.PartName().Match(segment) is { Success: true } part)
            return $", {(part.Groups["kind"].Value == "prov" ? "proviso" : "explanation")} {part.Groups["number"].Value}".TrimEnd();
        return IsEnumerator(segment) ? $"({segment})" : $" \"{segment}\"";
    }

    private static string InSchedule(string segment) => segment.StartsWith("part-", StringComparison.Ordinal)
        ? $", part {segment[5..]}"
        : $", item {segment}";

    /// <summary>Whether a segment is a number, letter or roman numeral, rather than a word that names a clause.</summary>
    private static bool IsEnumerator(string segment) =>
        char.IsAsciiDigit(segment[0]) || segment.Length <= 3 || segment.All("ivxlc".Contains) || (segment.Length <= 6 && segment.All(c => "ivxlcab".Contains(c, StringComparison.Ordinal)));
}
