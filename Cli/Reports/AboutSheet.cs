using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The last sheet: what went into the run, and how to read the statuses.</summary>
internal static class AboutSheet
{
    private static readonly (Status Status, string Meaning)[] Meanings =
    [
        (Status.Met, "Every needed element is met, in force on the day, in every territory asked about."),
        (Status.PartlyMet, "Some elements are met, or met only in part, or not in every territory."),
        (Status.NotMet, "An expert looked and recorded a gap, or what was mapped no longer holds."),
        (Status.NotAssessed, "Nobody has mapped it. It counts neither as met nor as a gap."),
        (Status.NeedsEvidence, "The duty is met by practice, an institution or an act of state, which no section of law can prove."),
        (Status.NotApplicable, "It asks for nothing here: a mere definition, a reservation, a condition that does not arise, or a treaty not joined."),
    ];

    public static void Add(XLWorkbook workbook, GapMatrix matrix)
    {
        var sheet = workbook.AddWorksheet("About this run");
        SheetStyle.Title(sheet, "About this run");
        var row = 3;
        foreach (var (name, value) in Facts(matrix))
        {
            SheetStyle.Set(sheet.Cell(row, 1), name);
            SheetStyle.Set(sheet.Cell(row, 2), value);
            sheet.Row(row).Height = SheetStyle.HeightFor([(value, 100)]);
            row++;
        }

        SheetStyle.Grid(sheet.Range(3, 1, row - 1, 2));
        row = AddMeanings(sheet, row + 1);
        AddEditions(sheet, row + 1, matrix);
        sheet.Column(1).Width = 26;
        sheet.Column(2).Width = 100;
        sheet.Column(3).Width = 18;
        SheetStyle.PrintLandscape(sheet, "About this run");
    }

    private static IEnumerable<(string Name, string Value)> Facts(GapMatrix matrix)
    {
        yield return ("Country", matrix.Subject);
        yield return ("Law as of", matrix.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return ("Territories", string.Join(", ", matrix.Territories.Select(t => t.Name)));
        yield return ("Run", matrix.RunId);
        yield return ("Rule set (hash)", matrix.RuleSet);
        yield return ("Law book (hash)", matrix.Corpus);
        yield return ("Program", $"ComplianceEngine {matrix.Version}");
        yield return ("Stale", "A status marked stale rests on a provision whose wording changed since an expert reviewed the rule.");
        yield return ("No legal advice", "The statuses say what follows from the law book and the experts' mappings as of the day.");
    }

    private static int AddMeanings(IXLWorksheet sheet, int row)
    {
        SheetStyle.Set(sheet.Cell(row, 1), "Status");
        SheetStyle.Set(sheet.Cell(row, 2), "Means");
        SheetStyle.HeaderRow(sheet.Range(row, 1, row, 2));
        var first = row + 1;
        foreach (var (status, meaning) in Meanings)
        {
            row++;
            SheetStyle.Set(sheet.Cell(row, 1), Output.StatusLook.Words(status));
            SheetStyle.Set(sheet.Cell(row, 2), meaning);
            sheet.Row(row).Height = SheetStyle.HeightFor([(meaning, 100)]);
            sheet.Cell(row, 1).Style.Fill.BackgroundColor = SheetStyle.Fill(status);
        }

        SheetStyle.Grid(sheet.Range(first, 1, row, 2));
        return row + 1;
    }

    private static void AddEditions(IXLWorksheet sheet, int row, GapMatrix matrix)
    {
        SheetStyle.Set(sheet.Cell(row, 1), "Statute cited");
        SheetStyle.Set(sheet.Cell(row, 2), "Title");
        SheetStyle.Set(sheet.Cell(row, 3), "Edition in force from");
        SheetStyle.HeaderRow(sheet.Range(row, 1, row, 3));
        var first = row + 1;
        foreach (var (statute, title, from) in matrix.Editions)
        {
            row++;
            SheetStyle.Set(sheet.Cell(row, 1), statute);
            SheetStyle.Set(sheet.Cell(row, 2), title);
            SheetStyle.Set(sheet.Cell(row, 3), from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (row >= first)
            SheetStyle.Grid(sheet.Range(first, 1, row, 3));
    }
}
