using ClosedXML.Excel;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>Writes mapping rules as a workbook that lawyers can work in: a row a rule, choices as drop-downs, codes in a hidden row.</summary>
internal static class RulesWorkbook
{
    public const string SheetName = "Rules";
    private const string ProvisionsSheet = "Provisions";
    private const string ProvisionsColumn = "by";
    private const int SpareRows = 200;

    private static readonly string[] Instructions =
    [
        "One row is one mapping rule: provisions of law that meet elements of a duty.",
        "White columns may be edited; grey ones tell which rule it is. Do not change the hidden first row.",
        "Provisions: citations as in 'AMLA 2010, s 3(1)(a)', several with ';' between. Elements: names with ',' between, or 'all'.",
        "The drop-down of 'Provisions' offers every provision of the law book by its citation; the sheet 'Provisions' has their headings. To cite several, type on behind the first.",
        "Strength 'partial' needs 'What is missing'. Reviewed: year-month-day, as 2026-11-24.",
        "A new rule: a row below, with a new name in 'Rule' and the duty's id, as untoc/6/2/e.",
        "Bring the edits back: compliance rules import FILE.xlsx --data FOLDER. It says of every row what became of it; --dry-run only says.",
        "Example: pk.untoc-6-2-e.mine | untoc/6/2/e | exclusion | AMLA 2010, s 3 | full | | equal | text | Section 3 speaks of a person and excludes nobody. | AB | 2026-11-24",
    ];

    public static void Write(IReadOnlyList<MappingRule> rules, LawBook law, TreatyBook treaties, DateOnly day, Stream stream)
    {
        using var workbook = SheetStyle.NewWorkbook();
        AddRules(workbook, rules, law, treaties);
        AddInstructions(workbook);
        AddProvisions(workbook, law, day);
        StablePackage.Write(workbook, stream, day);
    }

    private static void AddRules(XLWorkbook workbook, IReadOnlyList<MappingRule> rules, LawBook law, TreatyBook treaties)
    {
        var sheet = workbook.AddWorksheet(SheetName);
        var columns = RuleRow.Columns;
        SheetStyle.HiddenCodes(sheet, columns.Select(c => c.Code));
        SheetStyle.Headings(sheet, 2, columns.Select(c => (c.Heading, c.Width)));
        var row = 3;
        foreach (var rule in rules)
            SheetStyle.TextRow(sheet, row++, [.. columns.Select(c => (c.Text(new RuleRow(rule, law, treaties)), c.Width))]);

        var last = Math.Max(3, row - 1);
        SheetStyle.Grid(sheet.Range(3, 1, last, columns.Count));
        for (var i = 0; i < columns.Count; i++)
        {
            if (!columns[i].IsEdited)
                sheet.Range(3, i + 1, last, i + 1).Style.Fill.BackgroundColor = SheetStyle.Band;
            if (columns[i].Choices is { } choices)
                sheet.Range(3, i + 1, last + SpareRows, i + 1).SetDataValidation().List($"\"{string.Join(',', choices)}\"", true);
        }

        sheet.SheetView.FreezeRows(2);
        sheet.Range(2, 1, last, columns.Count).SetAutoFilter();
        SheetStyle.PrintLandscape(sheet, SheetName);
    }

    /// <summary>The provisions in force, for looking up and as the drop-down's list. The drop-down only offers: a rule may cite several.</summary>
    private static void AddProvisions(XLWorkbook workbook, LawBook law, DateOnly day)
    {
        var sheet = workbook.AddWorksheet(ProvisionsSheet);
        SheetStyle.Headings(sheet, 1, [("Citation", 40), ("Heading", 80)]);
        var row = 2;
        foreach (var provision in law.Statutes.SelectMany(s => s.Provisions).Where(p => p.IsInForce(day)))
        {
            SheetStyle.Set(sheet.Cell(row, 1), law.Cite(provision.Id));
            SheetStyle.Set(sheet.Cell(row++, 2), provision.Heading);
        }

        sheet.SheetView.FreezeRows(1);
        sheet.Range(1, 1, row - 1, 2).SetAutoFilter();
        var rules = workbook.Worksheet(SheetName);
        var column = RuleRow.Columns.Select((c, i) => (c.Code, Number: i + 1)).Single(c => c.Code == ProvisionsColumn).Number;
        var validation = rules.Range(3, column, Math.Max(3, rules.LastRowUsed()!.RowNumber()) + SpareRows, column).SetDataValidation();
        validation.List(sheet.Range(2, 1, Math.Max(2, row - 1), 1), true);
        validation.ShowErrorMessage = false;
    }

    private static void AddInstructions(XLWorkbook workbook)
    {
        var sheet = workbook.AddWorksheet("How to");
        for (var i = 0; i < Instructions.Length; i++)
        {
            SheetStyle.Set(sheet.Cell(i + 1, 1), Instructions[i]);
            sheet.Cell(i + 1, 1).Style.Alignment.WrapText = true;
            sheet.Row(i + 1).Height = SheetStyle.HeightFor([(Instructions[i], 110)]);
        }

        sheet.Column(1).Width = 110;
    }
}
