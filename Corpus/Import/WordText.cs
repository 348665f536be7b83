using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// Reads the paragraphs of a Word document (ECMA-376, WordprocessingML). Numbers that Word counts itself are written out;
/// deleted text of tracked changes is left out; a table's row becomes a line.
/// </summary>
internal static class WordText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <exception cref="InputException">The file is damaged or no Word document.</exception>
    public static IReadOnlyList<PrintedLine> Read(string path)
    {
        var document = SafeZip.Read(path, "word/document.xml")
            ?? throw new InputException("CE0322", new SourceSpan(path, 0, 0), "The file is no Word document: it has no text part.");
        var numbering = WordNumbering.Read(SafeZip.Read(path, "word/numbering.xml"), path);
        var body = SafeXml.Load(() => new MemoryStream(document), path).Root?.Element(W + "body");
        var lines = new List<PrintedLine>();
        foreach (var block in body?.Elements() ?? [])
        {
            if (block.Name == W + "p")
                Add(lines, TextOf(block, numbering));
            else if (block.Name == W + "tbl")
                block.Descendants(W + "tr").ToList().ForEach(r => Add(lines, string.Join(" | ", r.Elements(W + "tc").Select(c => string.Join(' ', c.Descendants(W + "p").Select(p => TextOf(p, numbering)))))));
        }

        return lines;
    }

    private static void Add(List<PrintedLine> lines, string text)
    {
        foreach (var line in text.Split('\n'))
            lines.Add(new PrintedLine(TextNormaliser.WithoutControls(line), 1, lines.Count + 1));
    }

    private static string TextOf(XElement paragraph, WordNumbering numbering)
    {
        var text = new StringBuilder();
        foreach (var part in paragraph.Descendants().Where(e => !e.Ancestors(W + "del").Any()))
        {
            if (part.Name == W + "t")
                text.Append(part.Value);
            else if (part.Name == W + "tab")
                text.Append(' ');
            else if (part.Name == W + "br" || part.Name == W + "cr")
                text.Append('\n');
            else if (part.Name == W + "noBreakHyphen")
                text.Append('-');
        }

        var properties = paragraph.Element(W + "pPr");
        var style = (string?)properties?.Element(W + "pStyle")?.Attribute(W + "val") ?? string.Empty;
        var number = numbering.Next(properties?.Element(W + "numPr"));
        var isHeading = style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && text.Length > 0;
        return $"{(isHeading ? "# " : string.Empty)}{number}{text}";
    }
}
