using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The sheet of one cluster: a row per duty, grouped by article.</summary>
internal static class MatrixSheet
{
    private const int HeaderRow = 3;

    public static string NameOf(ClusterResult cluster)
    {
        var treaty = cluster.Treaty.ShortTitle.Replace(" Protocol", string.Empty, StringComparison.Ordinal);
        return cluster.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{treaty} cluster {number}") : $"{treaty} other articles";
    }

    public static void Add(XLWorkbook workbook, GapMatrix matrix, ClusterResult cluster, string name)
    {
        var sheet = workbook.AddWorksheet(name);
        var columns = MatrixColumns.All;
        WriteTitle(sheet, matrix, cluster);
        SheetStyle.Headings(sheet, HeaderRow, columns.Select(c => (c.Name, c.Width)));
        var row = HeaderRow + 1;
        foreach (var article in cluster.Articles)
        {
            foreach (var obligation in article.Obligations)
                SheetStyle.TextRow(sheet, row++, [.. columns.Select(c => (c.Text(matrix, article, obligation), c.Width))]);
        }

        var body = sheet.Range(HeaderRow, 1, Math.Max(HeaderRow + 1, row - 1), columns.Count);
        SheetStyle.Grid(sheet.Range(HeaderRow + 1, 1, Math.Max(HeaderRow + 1, row - 1), columns.Count));
        PaintStatuses(sheet, cluster, columns);
        body.SetAutoFilter();
        sheet.SheetView.FreezeRows(HeaderRow);
        sheet.SheetView.ZoomScale = 100;
        SheetStyle.PrintLandscape(sheet, string.Create(CultureInfo.InvariantCulture, $"{name}, as of {matrix.AsOf:yyyy-MM-dd}, run {matrix.RunId}"));
        sheet.PageSetup.SetRowsToRepeatAtTop(HeaderRow, HeaderRow);
    }

    private static void WriteTitle(IXLWorksheet sheet, GapMatrix matrix, ClusterResult cluster)
    {
        SheetStyle.Title(sheet, $"{matrix.Country}: {cluster.Treaty.Title}. {cluster.Title}");
        SheetStyle.Set(sheet.Cell(2, 1), string.Create(
            CultureInfo.InvariantCulture,
            $"As of {matrix.AsOf:yyyy-MM-dd}. What follows from the law book and the experts' mappings; no legal advice. Signs: ● met, ◐ partly met, ○ not met, ? not assessed, △ needs evidence, – not applicable."));
        sheet.Cell(2, 1).Style.Font.Italic = true;
    }

    private static void PaintStatuses(IXLWorksheet sheet, ClusterResult cluster, IReadOnlyList<MatrixColumn> columns)
    {
        var column = columns.ToList().FindIndex(c => c.Name == "Status") + 1;
        var row = HeaderRow + 1;
        var isBand = false;
        foreach (var article in cluster.Articles)
        {
            var last = row + article.Obligations.Count - 1;
            if (isBand && article.Obligations.Count > 0)
                sheet.Range(row, 1, last, 2).Style.Fill.BackgroundColor = SheetStyle.Band;
            if (article.Obligations.Count > 0)
                sheet.Range(row, 1, row, columns.Count).Style.Border.TopBorder = XLBorderStyleValues.Medium;
            foreach (var obligation in article.Obligations)
            {
                var cell = sheet.Cell(row++, column);
                cell.Style.Fill.BackgroundColor = SheetStyle.Fill(obligation.Status);
                cell.Style.Font.Bold = true;
            }

            isBand = !isBand;
        }
    }
}
