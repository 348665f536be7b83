using System.Diagnostics;
using ClosedXML.Excel;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>How the sheets look. Colours are light enough to print, and every status has its sign beside its colour.</summary>
internal static class SheetStyle
{
    /// <summary>The most links on a sheet: each costs a look at all before it, and Excel takes no more than 65,530.</summary>
    public const int MostLinks = 2_000;

    private const double PointsPerLine = 13.5;
    private const double TallestRow = 405;

    private static readonly XLColor Line = XLColor.FromHtml("#B8C2CC");

    public static XLColor Header { get; } = XLColor.FromHtml("#1F3A5F");

    public static XLColor Band { get; } = XLColor.FromHtml("#E8EDF3");

    /// <summary>A workbook in the reports' type.</summary>
    public static XLWorkbook NewWorkbook()
    {
        var workbook = new XLWorkbook();
        workbook.Style.Font.FontName = "Calibri";
        workbook.Style.Font.FontSize = 10;
        return workbook;
    }

    public static XLColor Fill(Status status) => XLColor.FromHtml(status switch
    {
        Status.Met => "#CFE8D5",
        Status.PartlyMet => "#FBE7B2",
        Status.NotMet => "#F3C6C0",
        Status.NotAssessed => "#E4E4E4",
        Status.NeedsEvidence => "#CFE0F3",
        Status.NotApplicable => "#F6F6F6",
        _ => throw new UnreachableException(),
    });

    /// <summary>The colour of a status where it stands for itself: strong enough to tell apart on white.</summary>
    public static XLColor Strong(Status status) => XLColor.FromHtml(status switch
    {
        Status.Met => "#2F855A",
        Status.PartlyMet => "#D69E2E",
        Status.NotMet => "#C53030",
        Status.NotAssessed => "#A0A0A0",
        Status.NeedsEvidence => "#3B7DC4",
        Status.NotApplicable => "#D9D9D9",
        _ => throw new UnreachableException(),
    });

    /// <summary>Puts in text as text; what a program would take for a formula once edited is marked as text for good.</summary>
    public static void Set(IXLCell cell, string text)
    {
        var clean = SpreadsheetText.Clean(text);
        cell.SetValue(clean);
        if (SpreadsheetText.LooksLikeFormula(clean))
            cell.Style.IncludeQuotePrefix = true;
    }

    /// <summary>Makes a cell that holds text lead to a place in the workbook.</summary>
    public static void Link(IXLCell cell, string sheet, string address)
    {
        cell.Hyperlink = new XLHyperlink($"'{sheet}'!{address}");
        cell.Style.Font.FontColor = XLColor.FromHtml("#1F5C99");
        cell.Style.Font.Underline = XLFontUnderlineValues.Single;
    }

    /// <summary>The title of a sheet, in its first cell.</summary>
    public static void Title(IXLWorksheet sheet, string text)
    {
        Set(sheet.Cell(1, 1), text);
        sheet.Cell(1, 1).Style.Font.Bold = true;
        sheet.Cell(1, 1).Style.Font.FontSize = 14;
    }

    /// <summary>The headings of a table in one row, with the widths of their columns.</summary>
    public static void Headings(IXLWorksheet sheet, int row, IEnumerable<(string Heading, double Width)> columns)
    {
        var column = 0;
        foreach (var (heading, width) in columns)
        {
            Set(sheet.Cell(row, ++column), heading);
            sheet.Column(column).Width = width;
        }

        HeaderRow(sheet.Range(row, 1, row, column));
    }

    /// <summary>Codes that stay when headings are translated or moved: a hidden first row.</summary>
    public static void HiddenCodes(IXLWorksheet sheet, IEnumerable<string> codes)
    {
        var column = 0;
        foreach (var code in codes)
            Set(sheet.Cell(1, ++column), code);
        sheet.Row(1).Hide();
    }

    /// <summary>A row of texts, high enough for the longest.</summary>
    public static void TextRow(IXLWorksheet sheet, int row, IReadOnlyList<(string Text, double Width)> cells)
    {
        for (var i = 0; i < cells.Count; i++)
            Set(sheet.Cell(row, i + 1), cells[i].Text);
        sheet.Row(row).Height = HeightFor(cells);
    }

    public static void HeaderRow(IXLRange range)
    {
        range.Style.Fill.BackgroundColor = Header;
        range.Style.Font.FontColor = XLColor.White;
        range.Style.Font.Bold = true;
        range.Style.Alignment.WrapText = true;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        range.FirstRow().WorksheetRow().Height = 30;
    }

    /// <summary>Lines around and between the cells of a block, texts wrapped from the top.</summary>
    public static void Grid(IXLRange range) => Body(range.Style);

    /// <summary>Thin lines, wrapped text, from the top.</summary>
    public static void Body(IXLStyle style)
    {
        style.Border.LeftBorder = style.Border.RightBorder = style.Border.TopBorder = style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.LeftBorderColor = style.Border.RightBorderColor = style.Border.TopBorderColor = style.Border.BottomBorderColor = Line;
        style.Alignment.WrapText = true;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
    }

    /// <summary>A heading that stands upright over a narrow column.</summary>
    public static void Upright(IXLCell cell)
    {
        cell.Style.Alignment.TextRotation = 90;
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Bottom;
        cell.WorksheetRow().Height = Math.Max(cell.WorksheetRow().Height, Math.Min(130, 12 + cell.GetString().Length * 5.5));
    }

    /// <summary>A height that shows the longest of some wrapped cells whole: no program computes it for a file it has not opened.</summary>
    public static double HeightFor(IEnumerable<(string Text, double Width)> cells) =>
        Math.Min(TallestRow, cells.Select(c => Lines(c.Text, c.Width)).DefaultIfEmpty(1).Max() * PointsPerLine + 3);

    public static void PrintLandscape(IXLWorksheet sheet, string title)
    {
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.Margins.Left = sheet.PageSetup.Margins.Right = 0.4;
        sheet.PageSetup.Margins.Top = sheet.PageSetup.Margins.Bottom = 0.6;
        sheet.PageSetup.Footer.Left.AddText(title);
        sheet.PageSetup.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
    }

    private static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length * 0.92 / Math.Max(1, width))));
}
