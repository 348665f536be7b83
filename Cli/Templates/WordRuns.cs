using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceEngine.Cli.Templates;

/// <summary>Changes text inside a Word document without touching how it looks.</summary>
internal static class WordRuns
{
    /// <summary>Replaces a stretch of the text that several pieces hold together; the first of them takes what replaces it.</summary>
    public static void Replace(IReadOnlyList<Text> pieces, int start, int length, string replacement)
    {
        var at = 0;
        foreach (var piece in pieces)
        {
            var from = Math.Max(start, at);
            var to = Math.Min(start + length, at + piece.Text.Length);
            at += piece.Text.Length;
            if (from >= to)
                continue;
            var offset = from - (at - piece.Text.Length);
            var before = piece.Text[..offset];
            var after = piece.Text[(offset + to - from)..];
            if (from == start)
                Put(piece, before, replacement, after);
            else
                piece.Text = before + after;
        }
    }

    /// <summary>Puts text into an empty cell, in the look of its paragraph.</summary>
    public static void Write(TableCell cell, string text)
    {
        var paragraph = cell.Elements<Paragraph>().FirstOrDefault() ?? cell.AppendChild(new Paragraph());
        var look = paragraph.ParagraphProperties?.ParagraphMarkRunProperties;
        var run = paragraph.AppendChild(new Run());
        if (look is not null)
            run.RunProperties = new RunProperties(look.ChildElements.Where(e => e is RunFonts or FontSize or Bold or Italic or Color).Select(e => e.CloneNode(deep: true)));
        Put(run.AppendChild(new Text()), string.Empty, text, string.Empty);
    }

    /// <summary>Text with line breaks becomes several pieces with breaks between.</summary>
    private static void Put(Text piece, string before, string replacement, string after)
    {
        var lines = (before + replacement + after).Split('\n');
        piece.Text = lines[0];
        piece.Space = SpaceProcessingModeValues.Preserve;
        OpenXmlElement last = piece;
        foreach (var line in lines.Skip(1))
        {
            last = last.InsertAfterSelf(new Break());
            last = last.InsertAfterSelf(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
