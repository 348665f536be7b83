using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Runs;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Reports;

/// <summary>What moved since the run before, and why; and the law that changed without moving anything.</summary>
internal static class ChangesSheet
{
    public const string Name = "Changes";

    private static readonly SheetColumn[] Columns =
        [("Duty", 34), ("Heading", 34), ("Was", 15), ("Now", 15), ("Elements", 50), ("Because", 60)];

    private const int LastOfWhat = 4;
    private static readonly double WidthOfWhat = Columns[1..LastOfWhat].Sum(c => c.Width);

    public static void Add(XLWorkbook workbook, RunChanges changes, WorkbookPlaces places)
    {
        var table = new SheetTable(
            workbook,
            Name,
            string.Create(CultureInfo.InvariantCulture, $"Changes since run {changes.From.Id} (law as of {changes.From.AsOf:yyyy-MM-dd}), to run {changes.To.Id} (law as of {changes.To.AsOf:yyyy-MM-dd})"),
            Columns);
        table.LinkBack(SummarySheet.Name);
        foreach (var change in changes.Obligations)
            table.Add(Cells(change, places));
        if (changes.Obligations.Count == 0)
            table.Add(["No outcome differs."]);
        AddLaw(table.Sheet, table.NextRow + 1, changes);
        table.Finish("Changes_since", Name);
    }

    private static SheetCell[] Cells(ObligationChange change, WorkbookPlaces places) =>
        [
            new($"{ChangesText.Sign(change)} {change.Citation}", Link: places.Of(ObligationId.Of(change.Id))),
            change.Heading,
            ChangesText.Words(change.Was),
            ChangesText.Words(change.Now) + (change.BecameStale ? ", now stale" : change.IsFresh ? ", no longer stale" : string.Empty),
            string.Join("\n", change.Elements.Select(e => $"{e.Id}: {ChangesText.Words(e.Was)} → {ChangesText.Words(e.Now)}")),
            string.Join("\n", change.Because.Select(ChangesText.Describe)),
        ];

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
