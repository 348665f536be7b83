using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>Assessments and the law book side by side, a row a duty: what each says, its law and its words, and how they stand to each other.</summary>
internal static class ComparisonWorkbook
{
    private static readonly (string Heading, double Width)[] Own = [("Duty", 22), ("Heading", 30), ("Verdict", 20), ("Law book", 16), ("Law it shows", 34), ("What it misses", 40)];

    public static void Write(GapMatrix matrix, IReadOnlyList<Assessment> assessments, IReadOnlyList<ComparedDuty> compared, Stream stream)
    {
        using var workbook = SheetStyle.NewWorkbook();
        var sheet = workbook.AddWorksheet("Comparison");
        SheetStyle.Title(sheet, string.Create(CultureInfo.InvariantCulture, $"{matrix.Country}: assessments beside the law as of {matrix.AsOf:yyyy-MM-dd}, run {matrix.RunId}"));
        (string Heading, double Width)[] columns = [.. Own, .. assessments.SelectMany(a => new[] { ($"{a.Name}: answer", 16d), ($"{a.Name}: law", 30d), ($"{a.Name}: words", 50d) })];
        SheetStyle.Headings(sheet, 3, columns);
        var row = 4;
        foreach (var duty in compared)
            Write(sheet, row++, duty, assessments, columns);
        SheetStyle.Grid(sheet.Range(4, 1, Math.Max(4, row - 1), columns.Length));
        sheet.Range(3, 1, Math.Max(4, row - 1), columns.Length).SetAutoFilter();
        sheet.SheetView.Freeze(3, 1);
        SheetStyle.PrintLandscape(sheet, "Comparison");
        sheet.PageSetup.SetRowsToRepeatAtTop(3, 3);
        StablePackage.Write(workbook, stream, matrix.AsOf);
    }

    private static void Write(IXLWorksheet sheet, int row, ComparedDuty compared, IReadOnlyList<Assessment> assessments, (string Heading, double Width)[] columns)
    {
        var duty = compared.Duty;
        string[] texts =
        [
            duty.Citation,
            duty.Obligation.Heading,
            ShadowReport.Words(compared.Verdict),
            $"{StatusLook.Sign(duty.Status)} {duty.Status.Words()}",
            MatrixText.SatisfiedBy(duty),
            MatrixText.Missing(duty),
            .. assessments.SelectMany(a => Side(compared.Answers.FirstOrDefault(x => x.Assessment == a).Answer)),
        ];
        SheetStyle.TextRow(sheet, row, [.. texts.Select((t, i) => (t, columns[i].Width))]);
        sheet.Cell(row, 4).Style.Fill.BackgroundColor = SheetStyle.Fill(duty.Status);
    }

    private static string[] Side(AssessedDuty? answer) => answer is null
        ? ["", "", ""]
        : [answer.Answer.Words() + (answer.IsCarriedOver ? " (carried over)" : string.Empty), string.Join("; ", answer.Law), answer.Text];
}
