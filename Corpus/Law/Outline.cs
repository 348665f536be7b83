using System.Text.RegularExpressions;

namespace ComplianceEngine.Corpus.Law;

/// <summary>
/// The subsections, clauses, provisos and explanations of a section, read from its words. A mark such as "(a)" counts
/// where it continues a run or starts one, at the start of a paragraph or after punctuation; "under sub-section (3)" does
/// not. So "(i)" after "(h)" is a letter, and after "(a)" a roman numeral.
/// Brackets around words that an amendment put in are seen through.
/// </summary>
public static partial class Outline
{
    private const int MostParts = 2000;

    /// <summary>The parts of a section's words, in order; each with its path inside the section and its words, parts inside it included.</summary>
    public static IReadOnlyList<OutlinePart> Parse(string text)
    {
        var open = new List<OpenPart>();
        var found = new List<OpenPart>();
        foreach (Match match in Mark().Matches(text))
        {
            if (found.Count >= MostParts)
                break;
            if (match.Groups["word"].Success)
                OpenWord(match, open, found);
            else
                OpenNumber(match, open, found);
        }

        for (var i = 0; i < found.Count; i++)
            found[i].End = EndOf(found, i, text.Length);
        return [.. found.Select(p => new OutlinePart(p.Path, text[p.Start..p.End].Trim()))];
    }

    /// <summary>The words of one part, or null.</summary>
    public static string? Find(string text, string path) =>
        Parse(text).FirstOrDefault(p => string.Equals(p.Path, path, StringComparison.Ordinal))?.Text;

    /// <summary>A part ends where the next begins that does not lie inside it.</summary>
    private static int EndOf(List<OpenPart> parts, int i, int length)
    {
        for (var j = i + 1; j < parts.Count; j++)
        {
            if (!parts[j].Path.StartsWith(parts[i].Path + "/", StringComparison.Ordinal))
                return parts[j].Start;
        }

        return length;
    }

    private static void OpenNumber(Match match, List<OpenPart> open, List<OpenPart> found)
    {
        var label = match.Groups["label"].Value;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Kind == PartKind.Word || !Enumerator.IsNext(open[i].Kind, open[i].Label, label))
                continue;
            var kind = open[i].Kind;
            open.RemoveRange(i, open.Count - i);
            Push(match, kind, label, open, found);
            return;
        }

        if (Enumerator.StartOf(label, open.Exists(o => o.Kind == PartKind.Letter)) is { } start)
            Push(match, start, label, open, found);
    }

    private static void Push(Match match, PartKind kind, string label, List<OpenPart> open, List<OpenPart> found)
    {
        var parent = open.Count == 0 ? string.Empty : open[^1].Path + "/";
        var part = new OpenPart(kind, label, parent + label, match.Groups["label"].Index - 1);
        if (found.Exists(f => f.Path == part.Path))
            return;
        open.Add(part);
        found.Add(part);
    }

    /// <summary>A proviso or explanation hangs on the numbered part before it; a second one is numbered.</summary>
    private static void OpenWord(Match match, List<OpenPart> open, List<OpenPart> found)
    {
        var isProviso = match.Groups["word"].Value.StartsWith('P');
        while (open.Count > 0 && open[^1].Kind == PartKind.Word)
            open.RemoveAt(open.Count - 1);
        var parent = open.Count == 0 ? string.Empty : open[^1].Path + "/";
        var name = isProviso ? "prov" : "expl";
        var count = found.Count(f => f.Path.StartsWith(parent + name, StringComparison.Ordinal) && !f.Path[(parent.Length + 1)..].Contains('/', StringComparison.Ordinal));
        var label = count == 0 ? name : FormattableString.Invariant($"{name}-{count + 1}");
        var part = new OpenPart(PartKind.Word, label, parent + label, match.Groups["word"].Index);
        open.Add(part);
        found.Add(part);
    }

    [GeneratedRegex(
        @"(?:(?<=(?:^|\n\s{0,8})\[?)|(?<=[.;:—–\-_]\]?\s{0,4}\[?)|(?<=[.;:,]\]?\s(?:and|or|but)\s\[?)|(?<=(?:^|\n)\s{0,8}\([0-9A-Za-z]{1,4}\)\s?))\((?<label>\d{1,3}[A-Z]{0,2}|[a-z]{1,5}|[A-Z]{1,2})\)|(?:(?<=^|\n\s{0,8})|(?<=[.:;]\s))(?<word>Provided(?:\s+(?:further|also|that))|Explanation(?=\W))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Mark();

    private sealed class OpenPart(PartKind kind, string label, string path, int start)
    {
        public PartKind Kind { get; } = kind;

        public string Label { get; } = label;

        public string Path { get; } = path;

        public int Start { get; } = start;

        public int End { get; set; }
    }
}
