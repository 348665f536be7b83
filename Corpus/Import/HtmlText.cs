using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Import;

/// <summary>Reads the text of a web page, block by block; scripts, styles and navigation are left out. Nothing is fetched.</summary>
internal static class HtmlText
{
    private const int LargestPage = 32 * 1024 * 1024;
    private const int DeepestNesting = 400;

    /// <summary>More marks than levels: a sloppy page forgets some ends, and the parser mends them.</summary>
    private const int MostOpen = 4_000;

    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "SCRIPT", "STYLE", "NAV", "HEAD", "NOSCRIPT", "TEMPLATE", "IFRAME", "SVG" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "H5", "H6", "SECTION", "ARTICLE", "BLOCKQUOTE", "TABLE", "UL", "OL", "DL", "DD", "DT", "PRE", "BODY", "HEADER", "FOOTER", "MAIN",
    };

    /// <exception cref="InputException">The page is too large or nests too deep.</exception>
    public static IReadOnlyList<PrintedLine> Read(string path)
    {
        if (new FileInfo(path).Length > LargestPage)
            throw new InputException("CE0302", new SourceSpan(path, 0, 0), $"The page is larger than {LargestPage / (1024 * 1024)} MB.");
        using var stream = File.OpenRead(path);
        if (HtmlNesting.IsDeeperThan(stream, MostOpen))
            throw TooDeep(path);
        stream.Position = 0;
        using var document = new HtmlParser().ParseDocument(stream);
        var lines = new List<PrintedLine>();
        var current = new StringBuilder();
        if (document.Body is { } body)
            Walk(body, lines, current, path, 0);
        Flush(lines, current);
        return lines;
    }

    private static void Walk(INode node, List<PrintedLine> lines, StringBuilder current, string path, int depth)
    {
        if (depth > DeepestNesting)
            throw TooDeep(path);
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                current.Append(text.Data.ReplaceLineEndings(" "));
                continue;
            }

            if (child is not IElement element || Skipped.Contains(element.TagName))
                continue;
            var isBlock = Blocks.Contains(element.TagName);
            if (isBlock || element.TagName == "BR")
                Flush(lines, current);
            if (element.TagName is ['H', >= '1' and <= '6'])
                current.Append("# ");
            if (element.TagName is "TD" or "TH" && current.Length > 0)
                current.Append(" | ");
            Walk(element, lines, current, path, depth + 1);
            if (isBlock)
                Flush(lines, current);
        }
    }

    private static InputException TooDeep(string path) => new("CE0320", new SourceSpan(path, 0, 0), $"The page nests deeper than {DeepestNesting} levels.");

    private static void Flush(List<PrintedLine> lines, StringBuilder current)
    {
        var text = string.Join(' ', current.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        current.Clear();
        if (text.Length > 0 && text != "#")
            lines.Add(new PrintedLine(TextNormaliser.WithoutControls(text), 1, lines.Count + 1));
    }
}
