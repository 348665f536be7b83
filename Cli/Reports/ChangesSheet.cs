using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Reports;

/// <summary>What moved since the run before, and why; and the law that changed without moving anything.</summary>
internal static class ChangesSheet
{
    private static readonly (string Heading, double Width)[] Columns =
        [("Duty", 22), ("Heading", 34), ("Was", 15), ("Now", 15), ("Elements", 50), ("Because", 60)];

    private const int LastOfWhat = 4;
    private static readonly double WidthOfWhat = Columns[1..LastOfWhat].Sum(c => c.Width);

    public static void Add(XLWorkbook workbook, RunChanges changes)
    {
        var sheet = workbook.AddWorksheet("Changes");
        SheetStyle.Title(sheet, string.Create(CultureInfo.InvariantCulture, $"Changes since run {changes.From.Id} (law as of {changes.From.AsOf:yyyy-MM-dd}), to run {changes.To.Id} (law as of {changes.To.AsOf:yyyy-MM-dd})"));
        SheetStyle.Headings(sheet, 3, Columns);
        var row = 4;
        foreach (var change in changes.Obligations)
            Write(sheet, row++, change);
        if (changes.Obligations.Count == 0)
            SheetStyle.Set(sheet.Cell(row++, 1), "No outcome differs.");
        SheetStyle.Grid(sheet.Range(4, 1, row - 1, Columns.Length));
        AddLaw(sheet, row + 1, changes);
        sheet.SheetView.FreezeRows(3);
        SheetStyle.PrintLandscape(sheet, "Changes");
        sheet.PageSetup.SetRowsToRepeatAtTop(3, 3);
    }

    private static void Write(IXLWorksheet sheet, int row, ObligationChange change)
    {
        string[] texts =
        [
            $"{ChangesText.Sign(change)} {change.Citation}",
            change.Heading,
            ChangesText.Words(change.Was),
            ChangesText.Words(change.Now) + (change.BecameStale ? ", now stale" : change.IsFresh ? ", no longer stale" : string.Empty),
            string.Join("\n", change.Elements.Select(e => $"{e.Id}: {ChangesText.Words(e.Was)} → {ChangesText.Words(e.Now)}")),
            string.Join("\n", change.Because.Select(ChangesText.Describe)),
        ];
        SheetStyle.TextRow(sheet, row, [.. texts.Select((t, i) => (t, Columns[i].Width))]);
    }

    private static void AddLaw(IXLWorksheet sheet, int row, RunChanges changes)
    {
        if (changes.Provisions.Count == 0)
            return;
        SheetStyle.Set(sheet.Cell(row, 1), "Law that changed");
        SheetStyle.Set(sheet.Cell(row, 2), "What");
        SheetStyle.HeaderRow(sheet.Range(row, 1, row, LastOfWhat));
        var first = ++row;
        foreach (var provision in changes.Provisions)
        {
            var what = ChangesText.Describe(new Cause(provision.Kind, provision.Id, provision.Citation, provision.Detail));
            SheetStyle.TextRow(sheet, row, [(provision.Citation, Columns[0].Width), (what, WidthOfWhat)]);
            sheet.Range(row, 2, row, LastOfWhat).Merge();
            row++;
        }

        SheetStyle.Grid(sheet.Range(first, 1, row - 1, LastOfWhat));
    }
}
