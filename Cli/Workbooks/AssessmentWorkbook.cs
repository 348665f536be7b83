using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>Reads a questionnaire's workbook back as an assessment.</summary>
internal static class AssessmentWorkbook
{
    /// <exception cref="InputException">The workbook lacks what it needs, or cells are wrong; each is told with its address.</exception>
    public static Assessment Read(string file, TreatyBook treaties)
    {
        using var workbook = SheetReader.OpenWorkbook(file);
        var who = SheetReader.Open(workbook, file, QuestionnaireWorkbook.WhoSheet, ["by", "name"]);
        var sheet = SheetReader.Open(workbook, file, QuestionnaireWorkbook.SheetName, ["question", "obligations", "answer"]);
        var diagnostics = new DiagnosticBag();
        var side = AssessmentReader.Sides.Where(s => string.Equals(s.Word, who.Text(3, "by"), StringComparison.OrdinalIgnoreCase)).Select(s => (AssessedBy?)s.Value).FirstOrDefault();
        if (side is null)
            diagnostics.Error("CE0704", who.Where(3, "by"), $"'{who.Text(3, "by")}' is not one of: {string.Join(", ", AssessmentReader.Sides.Select(s => s.Word))}.");
        var duties = sheet.Rows().SelectMany(r => Row(sheet, r, treaties, diagnostics)).DistinctBy(d => d.Obligation).ToList();
        diagnostics.ThrowIfErrors();
        return new Assessment
        {
            By = side!.Value,
            Name = who.Text(3, "name") is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(file),
            Source = who.Text(3, "source") is { Length: > 0 } source ? source : Path.GetFileName(file),
            Duties = duties,
        };
    }

    private static IEnumerable<AssessedDuty> Row(SheetReader sheet, int row, TreatyBook treaties, DiagnosticBag diagnostics)
    {
        var text = sheet.Text(row, "answer");
        if (text.Length == 0)
            yield break;
        var answer = AnswerNames.All.Where(a => string.Equals(a.Word, text, StringComparison.OrdinalIgnoreCase)).Select(a => (Answer?)a.Value).FirstOrDefault();
        if (answer is null)
        {
            diagnostics.Error("CE0704", sheet.Where(row, "answer"), $"'{text}' is no answer.", $"Choose one of: {string.Join(", ", AnswerNames.All.Select(a => a.Word))}.");
            yield break;
        }

        foreach (var id in sheet.Text(row, "obligations").Split([' ', '\n', ';', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ObligationId.TryParse(id, null, out var obligation) && treaties.Find(obligation) is not null)
                yield return new AssessedDuty(obligation, answer.Value, [.. sheet.Text(row, "law").Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], sheet.Text(row, "explanation"), string.Equals(sheet.Text(row, "carried"), "yes", StringComparison.OrdinalIgnoreCase));
            else
                diagnostics.Error("CE0504", sheet.Where(row, "obligations"), $"'{id}' is no obligation of the treaties.");
        }
    }
}
