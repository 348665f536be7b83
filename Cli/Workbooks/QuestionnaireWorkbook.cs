using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Rules.Assessments;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>Writes a questionnaire as a workbook: what the matrix says is filled in, the white columns are for people.</summary>
internal static class QuestionnaireWorkbook
{
    public const string SheetName = "Questionnaire";
    public const string WhoSheet = "Answered by";

    private static readonly (string Code, string Heading, double Width)[] Columns =
    [
        ("question", "No.", 9), ("obligations", "Duties", 16), ("instrument", "Instrument", 14), ("text", "Question", 40), ("status", "Law book says", 14), ("found", "Law found", 34), ("gap", "What is missing", 40),
        ("answer", "Answer", 14), ("law", "Law you cite", 34), ("explanation", "Explanation", 54), ("carried", "Carried over, not re-read", 12),
    ];

    private static readonly (string Code, string Heading, string Value)[] Who =
        [("by", "Answered by (government, civil-society or peer)", "government"), ("name", "Name of this assessment", string.Empty), ("source", "Source", string.Empty)];

    public static void Write(Questionnaire questionnaire, IReadOnlyList<FilledQuestion> questions, DateOnly day, string run, Stream stream)
    {
        using var workbook = SheetStyle.NewWorkbook();
        var sheet = workbook.AddWorksheet(SheetName);
        SheetStyle.HiddenCodes(sheet, Columns.Select(c => c.Code));
        SheetStyle.Headings(sheet, 2, Columns.Select(c => (c.Heading, c.Width)));
        var row = 3;
        foreach (var question in questions)
            WriteRow(sheet, row++, question);
        SheetStyle.Grid(sheet.Range(3, 1, row - 1, Columns.Length));
        sheet.Range(3, 1, row - 1, 7).Style.Fill.BackgroundColor = SheetStyle.Band;
        sheet.Range(3, 8, row - 1, 8).SetDataValidation().List($"\"{string.Join(',', AnswerNames.All.Select(a => a.Word))}\"", true);
        sheet.Range(3, 11, row - 1, 11).SetDataValidation().List("\"yes,no\"", true);
        sheet.SheetView.FreezeRows(2);
        SheetStyle.PrintLandscape(sheet, string.Create(CultureInfo.InvariantCulture, $"Questionnaire, cluster {questionnaire.Cluster}, law as of {day:yyyy-MM-dd}, run {run}"));
        AddWho(workbook, questionnaire);
        StablePackage.Write(workbook, stream, day);
    }

    private static void WriteRow(IXLWorksheet sheet, int row, FilledQuestion question)
    {
        string[] texts =
        [
            question.Question.Id, string.Join(' ', question.Question.Obligations), question.Question.Instrument, question.Question.Text,
            question.Status, question.Law, question.Gap, question.Answer ?? string.Empty, question.Answer is null ? string.Empty : question.Law, string.Empty, string.Empty,
        ];
        SheetStyle.TextRow(sheet, row, [.. texts.Select((t, i) => (t, Columns[i].Width))]);
    }

    private static void AddWho(XLWorkbook workbook, Questionnaire questionnaire)
    {
        var sheet = workbook.AddWorksheet(WhoSheet);
        for (var i = 0; i < Who.Length; i++)
        {
            SheetStyle.Set(sheet.Cell(1, i + 1), Who[i].Code);
            SheetStyle.Set(sheet.Cell(2, i + 1), Who[i].Heading);
            SheetStyle.Set(sheet.Cell(3, i + 1), Who[i].Value);
            sheet.Column(i + 1).Width = 40;
        }

        sheet.Row(1).Hide();
        SheetStyle.HeaderRow(sheet.Range(2, 1, 2, Who.Length));
        SheetStyle.Set(sheet.Cell(5, 1), questionnaire.Note ?? string.Empty);
    }
}
