using ClosedXML.Excel;
using ComplianceEngine.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ComplianceEngine.Tests.Cli;

public sealed class AssessmentCommandTests
{
    private static readonly string Long = "سوال کا جواب\n" + string.Concat(Enumerable.Repeat("word ", 6_000));

    [Theory]
    [InlineData(1, 68)]
    [InlineData(2, 23)]
    [InlineData(3, 21)]
    [InlineData(4, 24)]
    public async Task Each_cluster_has_its_questions_each_bound_to_duties_that_exist(int cluster, int questions)
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "questionnaire", "--cluster", $"{cluster}", "--out", folder["q.xlsx"])).MustSucceed();
        using var workbook = new XLWorkbook(folder["q.xlsx"]);
        Assert.Equal(questions + 2, workbook.Worksheet("Questionnaire").LastRowUsed()!.RowNumber());
        AssertSound(folder["q.xlsx"]);
    }

    [Fact]
    public async Task A_question_is_asked_under_the_instrument_of_its_duties()
    {
        using var folder = new TempFolder();
        foreach (var cluster in new[] { 1, 2, 3, 4 })
        {
            (await Compliance.RunAsync(folder, "questionnaire", "--cluster", $"{cluster}", "--out", folder[$"{cluster}.xlsx"])).MustSucceed();
            using var workbook = new XLWorkbook(folder[$"{cluster}.xlsx"]);
            foreach (var row in workbook.Worksheet("Questionnaire").RowsUsed().Skip(2))
            {
                var expected = row.Cell(2).GetString().Split('/')[0] switch { "untoc" => "Convention", "tip" => "Trafficking in Persons Protocol", "som" => "Smuggling of Migrants Protocol", "fp" => "Firearms Protocol", _ => null };
                if (expected is not null)
                    Assert.Equal(expected, row.Cell(3).GetString());
            }
        }
    }

    [Fact]
    public async Task Answers_in_Urdu_of_many_lines_and_thirty_thousand_letters_come_back_whole_and_are_compared()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "questionnaire", "--out", folder["q.xlsx"])).MustSucceed();
        Fill(folder["q.xlsx"], "untoc/6/1/a/i", "no", Long);

        var compared = (await Compliance.RunAsync(folder, "compare", "--assessment", folder["q.xlsx"], "--out", folder["shadow.docx"], "--out", folder["shadow.md"], "--out", folder["sides.xlsx"], "--json")).MustSucceed().Json;

        var text = string.Join('\n', Strings(compared));
        Assert.Contains(Long.Trim(), text, StringComparison.Ordinal);
        Assert.Contains("contested", compared.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("سوال کا جواب", File.ReadAllText(folder["shadow.md"]), StringComparison.Ordinal);
        using (var sides = new XLWorkbook(folder["sides.xlsx"]))
        {
            var row = sides.Worksheet("Comparison").RowsUsed().Single(r => r.Cell(1).GetString() == "UNTOC art 6(1)(a)(i)");
            Assert.Equal("the law book shows more", row.Cell(3).GetString());
            Assert.Contains("AMLA 2010, s 3", row.Cell(5).GetString(), StringComparison.Ordinal);
            Assert.Contains(row.Cells(), c => c.GetString().ReplaceLineEndings("\n").Trim() == Long.Trim());
        }

        AssertSound(folder["sides.xlsx"]);
        using var document = WordprocessingDocument.Open(folder["shadow.docx"], isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.Contains("سوال کا جواب", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_answer_is_refused_with_its_cell_and_the_choices()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "questionnaire", "--out", folder["q.xlsx"])).MustSucceed();
        var cell = Fill(folder["q.xlsx"], "untoc/6/1/a/i", "perhaps", string.Empty);

        var result = await Compliance.RunAsync(folder, "compare", "--assessment", folder["q.xlsx"]);

        Assert.Equal(2, result.Code);
        Assert.Contains(cell, result.Error, StringComparison.Ordinal);
        Assert.Contains("'perhaps' is no answer", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_refused_in_words()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["q.xlsx"], "not a workbook");
        var result = await Compliance.RunAsync(folder, "compare", "--assessment", folder["q.xlsx"]);
        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private static string Fill(string file, string duty, string answer, string explanation)
    {
        using var workbook = new XLWorkbook(file);
        var sheet = workbook.Worksheet("Questionnaire");
        int Column(string code) => sheet.Row(1).CellsUsed().Single(c => c.GetString() == code).Address.ColumnNumber;
        var row = sheet.RowsUsed().First(r => r.Cell(Column("obligations")).GetString().Split(' ').Contains(duty, StringComparer.Ordinal));
        row.Cell(Column("answer")).Value = answer;
        row.Cell(Column("explanation")).Value = explanation;
        workbook.Save();
        return row.Cell(Column("answer")).Address.ToString()!;
    }

    private static void AssertSound(string file)
    {
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(workbook, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    private static IEnumerable<string> Strings(System.Text.Json.JsonElement element) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.String => [element.GetString()!],
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };
}
