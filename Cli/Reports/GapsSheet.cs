using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The gaps alone, heaviest first, with what would close each and columns for who does it by when.</summary>
internal static class GapsSheet
{
    private static readonly (string Heading, double Width)[] Columns =
    [
        ("Article", 16), ("Duty", 26), ("Status", 13), ("Missing elements", 12), ("What is missing", 52), ("What would close it", 44), ("Natural place", 24), ("Owner", 16), ("Deadline", 12), ("Notes", 30),
    ];

    public static void Add(XLWorkbook workbook, Report report)
    {
        var sheet = workbook.AddWorksheet("Gaps and remedies");
        SheetStyle.Title(sheet, "Gaps and remedies: binding duties not met or met in part, those that lack most first");
        SheetStyle.Headings(sheet, 3, Columns);
        var gaps = report.Matrix.Clusters.SelectMany(c => c.Articles).SelectMany(a => a.Obligations.Where(o => o.IsGap).Select(o => (Article: a, Duty: o, Remedy: report.Remedies.For(o))))
            .OrderByDescending(g => g.Duty.Status == Status.NotMet)
            .ThenByDescending(g => g.Remedy?.Elements.Count ?? 0)
            .ThenBy(g => g.Duty.Obligation.Id)
            .ToList();
        var row = 4;
        foreach (var (article, duty, remedy) in gaps)
            Write(sheet, row++, article, duty, remedy);
        SheetStyle.Grid(sheet.Range(4, 1, Math.Max(4, row - 1), Columns.Length));
        sheet.Range(3, 1, Math.Max(4, row - 1), Columns.Length).SetAutoFilter();
        sheet.SheetView.FreezeRows(3);
        SheetStyle.PrintLandscape(sheet, "Gaps and remedies");
        sheet.PageSetup.SetRowsToRepeatAtTop(3, 3);
    }

    private static void Write(IXLWorksheet sheet, int row, ArticleResult article, ObligationResult duty, Remedy? remedy)
    {
        string[] texts =
        [
            article.Citation,
            $"{duty.Citation}\n{duty.Obligation.Heading}",
            $"{StatusLook.Sign(duty.Status)} {duty.Status.Words()}",
            remedy is null ? string.Empty : remedy.Elements.Count.ToString(CultureInfo.InvariantCulture),
            MatrixText.Missing(duty),
            remedy is null ? string.Empty : string.Join(" ", remedy.Needed),
            remedy is null ? string.Empty : string.Join(", ", remedy.Statutes),
        ];
        SheetStyle.TextRow(sheet, row, [.. texts.Select((t, i) => (t, Columns[i].Width))]);
        sheet.Cell(row, 3).Style.Fill.BackgroundColor = SheetStyle.Fill(duty.Status);
    }
}
