using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The first sheet: each article with its status and counts, linked to its matrix.</summary>
internal static class SummarySheet
{
    public const string Name = "Summary";

    private const int FirstCount = 5;
    private static readonly Status[] Statuses = Enum.GetValues<Status>();

    public static void Add(XLWorkbook workbook, GapMatrix matrix, WorkbookPlaces places)
    {
        var sheet = workbook.AddWorksheet(Name);
        SheetStyle.Set(sheet.Cell(1, 1), $"{matrix.Subject}: compliance gap matrix");
        sheet.Cell(1, 1).Style.Font.Bold = true;
        sheet.Cell(1, 1).Style.Font.FontSize = 16;
        SheetStyle.Set(sheet.Cell(2, 1), string.Create(
            CultureInfo.InvariantCulture, $"The law as of {matrix.AsOf:yyyy-MM-dd}, in {string.Join(", ", matrix.Territories.Select(t => t.Name))}. Run {matrix.RunId}."));
        SheetStyle.Set(sheet.Cell(3, 1), "It says what follows from the law book and the experts' mappings; it is no legal advice.");
        sheet.Cell(3, 1).Style.Font.Italic = true;
        string[] head = ["Article", "Title", "Status", "Its duties", .. Statuses.Select(s => StatusLook.Words(s)), "Duties"];
        var row = 5;
        foreach (var cluster in matrix.Clusters)
            row = AddCluster(sheet, row, cluster, head, places) + 1;
        SetWidths(sheet, head.Length);
        sheet.SheetView.FreezeRows(3);
        SheetStyle.PrintLandscape(sheet, string.Create(CultureInfo.InvariantCulture, $"Summary, as of {matrix.AsOf:yyyy-MM-dd}, run {matrix.RunId}"));
    }

    private static int AddCluster(IXLWorksheet sheet, int row, ClusterResult cluster, string[] head, WorkbookPlaces places)
    {
        var name = MatrixSheet.NameOf(cluster);
        var title = sheet.Cell(row, 1);
        SheetStyle.Set(title, $"{name}: {cluster.Title}");
        SheetStyle.Link(title, name, "A1");
        title.Style.Font.Bold = true;
        title.Style.Font.FontSize = 12;
        row++;
        for (var i = 0; i < head.Length; i++)
            SheetStyle.Set(sheet.Cell(row, i + 1), head[i]);
        SheetStyle.HeaderRow(sheet.Range(row, 1, row, head.Length));
        sheet.Row(row).Height = 30;
        var first = ++row;
        foreach (var article in cluster.Articles)
            AddArticle(sheet, row++, article, head.Length, places);
        AddTotals(sheet, row, cluster, head.Length);
        SheetStyle.Grid(sheet.Range(first, 1, row, head.Length));
        sheet.Range(first, 4, row, 4).Style.Alignment.WrapText = false;
        return row + 1;
    }

    private static void AddArticle(IXLWorksheet sheet, int row, ArticleResult article, int columns, WorkbookPlaces places)
    {
        SheetStyle.Set(sheet.Cell(row, 1), article.Citation);
        if (row < SheetStyle.MostLinks && article.Obligations.Count > 0 && places.Of(article.Obligations[0].Obligation.Id) is { } place)
            SheetStyle.Link(sheet.Cell(row, 1), place.Sheet, FormattableString.Invariant($"A{place.Row}"));
        SheetStyle.Set(sheet.Cell(row, 2), article.Article.Title);
        SheetStyle.Set(sheet.Cell(row, 3), StatusLook.Words(article.Status));
        sheet.Cell(row, 3).Style.Fill.BackgroundColor = SheetStyle.Fill(article.Status);
        sheet.Cell(row, 3).Style.Font.Bold = true;
        StatusBar.Write(sheet.Cell(row, 4), article.Obligations);
        WriteCounts(sheet, row, s => article.Obligations.Count(o => o.Status == s), article.Obligations.Count, columns);
        sheet.Row(row).Height = SheetStyle.HeightFor([(article.Article.Title, 46)]);
    }

    private static void AddTotals(IXLWorksheet sheet, int row, ClusterResult cluster, int columns)
    {
        SheetStyle.Set(sheet.Cell(row, 1), "All");
        StatusBar.Write(sheet.Cell(row, 4), [.. cluster.Obligations]);
        WriteCounts(sheet, row, cluster.Count, cluster.Obligations.Count(), columns);
        sheet.Range(row, 1, row, columns).Style.Font.Bold = true;
        sheet.Range(row, 1, row, columns).Style.Fill.BackgroundColor = SheetStyle.Band;
    }

    private static void WriteCounts(IXLWorksheet sheet, int row, Func<Status, int> count, int total, int columns)
    {
        for (var i = 0; i < Statuses.Length; i++)
        {
            var number = count(Statuses[i]);
            if (number > 0)
                sheet.Cell(row, FirstCount + i).SetValue(number);
        }

        sheet.Cell(row, columns).SetValue(total);
    }

    private static void SetWidths(IXLWorksheet sheet, int columns)
    {
        sheet.Column(1).Width = 20;
        sheet.Column(2).Width = 46;
        sheet.Column(3).Width = 17;
        sheet.Column(4).Width = StatusBar.Width;
        for (var i = FirstCount; i <= columns; i++)
            sheet.Column(i).Width = 11;
    }
}
