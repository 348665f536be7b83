using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Takes page furniture out of a text: page numbers, and running heads, which are the same on many pages but for a number.</summary>
internal static partial class Furniture
{
    private const int OftenIsFurniture = 4;
    private const int LongestHead = 90;

    public static List<PrintedLine> Remove(IReadOnlyList<PrintedLine> printed)
    {
        var lines = printed.Select((l, i) => l with { Text = Dashes().Replace(OddQuotes().Replace(l.Text, "“").Replace('\u2016', '”'), "—").Replace('\u00A0', ' ').Replace("\f", string.Empty, StringComparison.Ordinal).TrimEnd(), Position = i }).ToList();
        var counts = lines
            .Where(l => l.Text.Length is > 3 and <= LongestHead)
            .GroupBy(l => Shape(l.Text), StringComparer.Ordinal)
            .Where(g => g.Count() >= OftenIsFurniture && IsHeadLike(g.Key))
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. lines
            .Where(l => !(l.Text.Length <= LongestHead && LoneHead().IsMatch(l.Text)))
            .Where(l => !PageNumber().IsMatch(l.Text) && !(l.Text.Length <= LongestHead && counts.Contains(Shape(l.Text))))
            .Select(l => l with { Text = l.Text.Trim() })];
    }

    private static string Shape(string text) => Digits().Replace(text.Trim(), "0");

    /// <summary>A running head carries a page number or is set in capitals; a repeated clause such as "(a) the court;" is neither.</summary>
    private static bool IsHeadLike(string shape) =>
        GazetteHead().IsMatch(shape)
        || (shape.Contains("Page 0", StringComparison.Ordinal) && shape.Length < 40)
        || (shape.Length > 12 && shape.Where(char.IsLetter).All(char.IsUpper) && shape.Contains('0', StringComparison.Ordinal) && !shape.StartsWith('0') && shape.Count(char.IsLetter) > 8);

    [GeneratedRegex(@"^\s*(?:Page\s+\d+\s+of\s+\d+|-\s?\d{1,4}\s?-|\d{1,4})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();

    /// <summary>The head of a gazette's page, as a scan may have it; it need not be repeated to be known.</summary>
    [GeneratedRegex(@"\bGA\W?Z[A-Z'’"" ]{1,10}OF\s?PAK|PAKIST\S{0,2},?\s+EXTRA|^\W*PA?\^?[Rr]{1,2}r?\s+[lI1\]]+$|^P\^Rr$|Ex\.\s?Gaz|^Price\W{1,3}Rs", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LoneHead();

    [GeneratedRegex(@"GA\W?Z.{0,8}\s?OF\s+PAK|GAZETTE|EXTRA[.,]{1,2}|^\W?P.?RT\s|^\W?P\SRr?\b|Ex\.\s?Gaz|^Price\W", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GazetteHead();

    /// <summary>A bar that some prints have for an opening quotation mark; a double bar closes it.</summary>
    [GeneratedRegex(@"(?<=^|[\s(])\u2015(?=\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OddQuotes();

    /// <summary>Dashes of odd lengths, and the minus sign that stands in for one.</summary>
    [GeneratedRegex("[\u2E3A\u2E3B\u2015\u2212\u2500]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
