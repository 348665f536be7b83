using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>Assessments and the law book side by side, a row a duty: what each says, its law and its words, and how they stand to each other.</summary>
internal static class ComparisonWorkbook
{
    private const string Name = "Comparison";

    private static readonly SheetColumn[] Own = [("Duty", 22), ("Heading", 30), ("Verdict", 20), ("Law book", 16), ("Law it shows", 34), ("What it misses", 40)];

    public static void Write(GapMatrix matrix, IReadOnlyList<Assessment> assessments, IReadOnlyList<ComparedDuty> compared, Stream stream)
    {
        using var workbook = SheetStyle.NewWorkbook();
        SheetColumn[] columns = [.. Own, .. assessments.SelectMany(a => new SheetColumn[] { ($"{a.Name}: answer", 16d), ($"{a.Name}: law", 30d), ($"{a.Name}: words", 50d) })];
        var table = new SheetTable(
            workbook, Name, string.Create(CultureInfo.InvariantCulture, $"{matrix.Subject}: assessments beside the law as of {matrix.AsOf:yyyy-MM-dd}, run {matrix.RunId}"), columns);
        foreach (var duty in compared)
            table.Add(Cells(duty, assessments));
        table.Finish("Assessments_compared", Name, frozenColumns: 1);
        StablePackage.Write(workbook, stream, matrix.AsOf);
    }

    private static SheetCell[] Cells(ComparedDuty compared, IReadOnlyList<Assessment> assessments)
    {
        var duty = compared.Duty;
        return
        [
            duty.Citation,
            duty.Obligation.Heading,
            ShadowReport.Words(compared.Verdict),
            new(StatusLook.Words(duty.Status), duty.Status),
            MatrixText.SatisfiedBy(duty),
            MatrixText.Missing(duty),
            .. assessments.SelectMany(a => Side(compared.Answers.FirstOrDefault(x => x.Assessment == a).Answer)),
        ];
    }

    private static SheetCell[] Side(AssessedDuty? answer) => answer is null
        ? ["", "", ""]
        : [answer.Answer.Words() + (answer.IsCarriedOver ? " (carried over)" : string.Empty), string.Join("; ", answer.Law), answer.Text];
}
