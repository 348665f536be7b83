using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceEngine.Tests.Reports;

/// <summary>A Word document as text: a line a paragraph under its style, a line a row of a table.</summary>
internal static class WordText
{
    public static string Of(string file)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Body!.ChildElements.SelectMany(Lines)) + "\n";
    }

    private static IEnumerable<string> Lines(DocumentFormat.OpenXml.OpenXmlElement element) => element switch
    {
        Paragraph paragraph => [$"{paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal"}: {paragraph.InnerText}"],
        Table table => table.Elements<TableRow>().Select(r => $"| {string.Join(" | ", r.Elements<TableCell>().Select(c => string.Join('⏎', c.Elements<Paragraph>().Select(p => p.InnerText))))} |"),
        _ => [],
    };
}
