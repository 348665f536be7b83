using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Tidies the words of a section: lines joined into paragraphs, hyphens of line ends closed, marks of amendment taken out.</summary>
internal static partial class BodyText
{
    public static string Tidy(string text)
    {
        var joined = LineHyphen().Replace(text, string.Empty);
        var unmarked = Unmark(joined);
        var paragraphs = new List<string>();
        foreach (var line in unmarked.Split('\n').Select(l => Spaces().Replace(l, " ").Trim()).Select(l => l.TrimStart('#', '>').Trim()))
        {
            if (line.Length == 0)
                continue;
            if (paragraphs.Count == 0 || Begins().IsMatch(line) || IsFinished(paragraphs[^1]))
                paragraphs.Add(line);
            else
                paragraphs[^1] = $"{paragraphs[^1]} {line}";
        }

        return string.Join('\n', paragraphs);
    }

    /// <summary>Takes out the numbers and brackets by which a consolidated print marks what an amendment put in: <c>1[five years]</c>.</summary>
    private static string Unmark(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var open = new Stack<bool>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && MarkAt(text, i) is { } length)
            {
                open.Push(true);
                i += length - 1;
            }
            else if (text[i] == '[')
            {
                open.Push(false);
                result.Append('[');
            }
            else if (text[i] == ']' && open.TryPop(out var isMark) && isMark)
            {
                continue;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    /// <summary>The length of a mark such as <c>12[</c> at a place; null where there is none.</summary>
    private static int? MarkAt(string text, int i)
    {
        if (i > 0 && char.IsLetterOrDigit(text[i - 1]))
            return null;
        var end = i;
        while (end < text.Length && end - i < 2 && char.IsAsciiDigit(text[end]))
            end++;
        while (end < text.Length && end - i < 4 && text[end] is ' ')
            end++;
        return end < text.Length && text[end] == '[' ? end - i + 1 : null;
    }

    private static bool IsFinished(string paragraph) => paragraph[^1] is '.' or ':' or ';' or '—' or '-' or '_' || paragraph.EndsWith("; or", StringComparison.Ordinal) || paragraph.EndsWith("; and", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=[a-z])[-\u2010\u00AD]\n\s*(?=[a-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineHyphen();

    [GeneratedRegex(@"^(?:[-*•]\s*)?(?:\([0-9A-Za-z]{1,6}\)|[“""]|Provided|Explanation|Illustration|Exception)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"[ \t\u00A0]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
