using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The sheet of one cluster: a row per duty, the duties of an article folding into its first row.</summary>
internal static class MatrixSheet
{
    private const string Legend = "Signs: ● met, ◐ partly met, ○ not met, ? not assessed, △ needs evidence, – not applicable.";

    public static string NameOf(ClusterResult cluster)
    {
        var treaty = cluster.Treaty.ShortTitle.Replace(" Protocol", string.Empty, StringComparison.Ordinal);
        return cluster.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{treaty} cluster {number}") : $"{treaty} other articles";
    }

    public static void Add(XLWorkbook workbook, GapMatrix matrix, ClusterResult cluster, WorkbookPlaces places)
    {
        var name = NameOf(cluster);
        var columns = MatrixColumns.Of(matrix);
        var table = new SheetTable(workbook, name, $"{matrix.Subject}: {cluster.Treaty.Title}. {cluster.Title}", [.. columns.Select(c => new SheetColumn(c.Name, c.Width, c.IsNarrow)), ("Look up", 26)]);
        table.LinkBack(SummarySheet.Name);
        SheetStyle.Set(table.Sheet.Cell(2, 2), string.Create(
            CultureInfo.InvariantCulture, $"As of {matrix.AsOf:yyyy-MM-dd}. What follows from the law book and the experts' mappings; no legal advice. {Legend}"));
        table.Sheet.Cell(2, 2).Style.Font.Italic = true;
        foreach (var article in cluster.Articles)
            Write(table, matrix, article, columns, places);
        table.Finish(name.Replace(' ', '_'), string.Create(CultureInfo.InvariantCulture, $"{name}, as of {matrix.AsOf:yyyy-MM-dd}, run {matrix.RunId}"));
        table.Sheet.Outline.SummaryVLocation = XLOutlineSummaryVLocation.Top;
    }

    private static void Write(SheetTable table, GapMatrix matrix, ArticleResult article, IReadOnlyList<MatrixColumn> columns, WorkbookPlaces places)
    {
        var first = table.NextRow;
        foreach (var duty in article.Obligations)
            table.Add([.. columns.Select(c => Cell(c, matrix, article, duty)), Evidence(duty, places)]);

        if (article.Obligations.Count == 0)
            return;
        table.Sheet.Range(first, 1, first, columns.Count).Style.Border.TopBorder = XLBorderStyleValues.Medium;
        if (article.Obligations.Count > 1)
            table.Sheet.Rows(first + 1, table.NextRow - 1).Group();
    }

    private static SheetCell Cell(MatrixColumn column, GapMatrix matrix, ArticleResult article, ObligationResult duty)
    {
        var status = column.Status?.Invoke(article, duty);
        return new SheetCell(column.IsNarrow && status is { } shown ? StatusLook.Sign(shown) : column.Text(matrix, article, duty), status);
    }

    /// <summary>A link to the first provision relied on, in a cell of its own: a linked cell shows one line in some programs.</summary>
    private static SheetCell Evidence(ObligationResult duty, WorkbookPlaces places) => duty.Elements.SelectMany(e => e.SatisfiedBy).FirstOrDefault() is { } relied
        ? new SheetCell(relied.Citation, Link: (EvidenceSheet.Name, places.Of(relied.Provision.Id)))
        : SheetCell.Empty;
}
