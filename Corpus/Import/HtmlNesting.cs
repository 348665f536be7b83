using System.Text;
using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// How deep a page's marks nest, before it is parsed: what a parser does for each open element makes a page of a hundred
/// thousand open ones cost minutes. Cost: one pass over the text.
/// </summary>
internal static partial class HtmlNesting
{
    /// <summary>Elements that end by themselves, or have no end: pages leave them open by the thousand, and they do not nest.</summary>
    private static readonly HashSet<string> EndByThemselves = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rt", "rp",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "basefont", "frame",
    };

    /// <summary>Whether more elements than so many are ever open at once, by their marks alone.</summary>
    public static bool IsDeeperThan(Stream page, int limit)
    {
        using var reader = new StreamReader(page, Encoding.Latin1, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var text = reader.ReadToEnd();
        var open = 0;
        foreach (var mark in Marks().EnumerateMatches(text))
        {
            var name = text.AsSpan(mark.Index + 1, mark.Length - 1);
            var isEnd = name[0] == '/';
            if (EndByThemselves.GetAlternateLookup<ReadOnlySpan<char>>().Contains(isEnd ? name[1..] : name))
                continue;
            open = isEnd ? Math.Max(0, open - 1) : open + 1;
            if (open > limit)
                return true;
        }

        return false;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marks();
}
