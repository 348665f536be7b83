using System.Diagnostics;
using ClosedXML.Excel;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>How the sheets look. Colours are light enough to print, and every status has its sign beside its colour.</summary>
internal static class SheetStyle
{
    private const double PointsPerLine = 13.5;
    private const double TallestRow = 405;

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

    public static void Set(IXLCell cell, string text) => cell.SetValue(SpreadsheetText.Clean(text));

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

    public static void Grid(IXLRange range)
    {
        range.Style.Border.InsideBorder = XLBorderStyleValues.Thin;
        range.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        range.Style.Border.InsideBorderColor = XLColor.FromHtml("#B8C2CC");
        range.Style.Border.OutsideBorderColor = XLColor.FromHtml("#B8C2CC");
        range.Style.Alignment.WrapText = true;
        range.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
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
