using ClosedXML.Excel;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceEngine.Tests.Reports;

/// <summary>A body's own form is filled, and what is wrong with it is told at its place.</summary>
public sealed class TemplateTests
{
    private static readonly string[] Analyze = ["analyze", "--as-of", "2026-11-24"];

    [Fact]
    public async Task A_workbook_with_a_column_of_citations_is_filled_beside_it_and_keeps_what_people_wrote()
    {
        using var folder = new TempFolder();
        using (var form = new XLWorkbook())
        {
            var sheet = form.AddWorksheet("Form 7");
            Row(sheet, 2, "No.", "Article of the Convention", "Implementation status", "Legislation", "Gap");
            Row(sheet, 3, "1", "Article 6, paragraph 1 (a)(i)", "", "", "");
            Row(sheet, 4, "2", "art. 8.1(a)", "", "Our own words", "");
            Row(sheet, 5, "3", "Article 23", "", "", "");
            Row(sheet, 6, "4", "Annex 2", "", "", "");
            sheet.Cell("F3").SetFormulaA1("1+1");
            sheet.Cell("C3").Style.Fill.BackgroundColor = XLColor.Yellow;
            form.SaveAs(folder["form.xlsx"]);
        }

        var result = (await Compliance.RunAsync(folder, [.. Analyze, "--template", folder["form.xlsx"], "--out", folder["filled.xlsx"], "--out", folder["plain.csv"]])).MustSucceed();

        using var filled = new XLWorkbook(folder["filled.xlsx"]);
        var cells = filled.Worksheet("Form 7");
        Assert.Equal("met", cells.Cell("C3").GetString());
        Assert.Contains("AMLA 2010, s 3", cells.Cell("D3").GetString(), StringComparison.Ordinal);
        Assert.Equal(XLColor.Yellow, cells.Cell("C3").Style.Fill.BackgroundColor);
        Assert.Equal("1+1", cells.Cell("F3").FormulaA1);
        Assert.Equal("partly met", cells.Cell("C4").GetString());
        Assert.Equal("Our own words", cells.Cell("D4").GetString());
        Assert.Equal("partly met", cells.Cell("C5").GetString());
        Assert.Contains("UNTOC art 23(a): ", cells.Cell("E5").GetString(), StringComparison.Ordinal);
        Assert.True(cells.Cell("C6").IsEmpty());
        Assert.Contains("\"Treaty\",\"Cluster\"", File.ReadAllText(folder["plain.csv"]), StringComparison.Ordinal);
        Assert.Contains("Form 7!B6: warning CE0714: 'Annex 2' is no provision of the treaties; its row was left as it is.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Placeholders_of_a_workbook_are_filled_and_a_row_repeats_for_every_gap()
    {
        using var folder = new TempFolder();
        using (var form = new XLWorkbook())
        {
            var sheet = form.AddWorksheet("Letter");
            Row(sheet, 1, "{{country}}, as of {{as-of}}: article 6 is {{status of article 6}}");
            Row(sheet, 3, "Duty", "Lacks");
            Row(sheet, 4, "{{gap.citation}}", "{{gap.missing}}");
            Row(sheet, 5, "Signed");
            sheet.Cell("A4").Style.Font.Bold = true;
            form.SaveAs(folder["form.xlsx"]);
        }

        string[] arguments = [.. Analyze, "--cluster", "1", "--template", folder["form.xlsx"], "--out", folder["filled.xlsx"]];
        (await Compliance.RunAsync(folder, arguments)).MustSucceed();
        var first = File.ReadAllBytes(folder["filled.xlsx"]);
        var json = (await Compliance.RunAsync(folder, [.. arguments, "--json"])).MustSucceed().Json;
        Assert.Equal(first, File.ReadAllBytes(folder["filled.xlsx"]));

        var gaps = json.GetProperty("clusters").EnumerateArray().SelectMany(c => c.GetProperty("articles").EnumerateArray()).SelectMany(a => a.GetProperty("obligations").EnumerateArray())
            .Where(o => o.GetProperty("status").GetString() is "partly-met" or "not-met" && o.GetProperty("force").GetString() is "mandatory" or "mandatory-subject-to" or "definition" or "safeguards")
            .Select(o => o.GetProperty("citation").GetString())
            .ToList();
        using var filled = new XLWorkbook(folder["filled.xlsx"]);
        var cells = filled.Worksheet("Letter");
        Assert.Equal("Pakistan, as of 2026-11-24: article 6 is partly met", cells.Cell("A1").GetString());
        Assert.True(gaps.Count > 5);
        Assert.Equal(gaps, Enumerable.Range(4, gaps.Count).Select(r => cells.Cell(r, 1).GetString()));
        Assert.All(Enumerable.Range(4, gaps.Count), r => Assert.True(cells.Cell(r, 1).Style.Font.Bold));
        Assert.Equal("Signed", cells.Cell(4 + gaps.Count, 1).GetString());
    }

    [Fact]
    public async Task A_Word_form_is_filled_though_Word_cut_its_placeholders_into_runs()
    {
        using var folder = new TempFolder();
        WriteWord(
            folder["form.docx"],
            new Paragraph(new Run(new Text("In {{cou")), new Run(new RunProperties(new Bold()), new Text("ntry}} article 5(1)(b) is {{status of 5(1)(")), new Run(new Text("b)}}."))),
            new Table(Row("Article", "Status", "National law"), Row("UNTOC art 10", "", ""), Row("6(1)(a)(i)", "not yet asked", "")),
            new Table(Row("{{duty.citation}}", "{{duty.status}}")));

        (await Compliance.RunAsync(folder, [.. Analyze, "--template", folder["form.docx"], "--out", folder["filled.docx"]])).MustSucceed();

        var lines = WordText.Of(folder["filled.docx"]).Split('\n');
        Assert.Equal("Normal: In Pakistan article 5(1)(b) is partly met.", lines[0]);
        Assert.StartsWith("| UNTOC art 10 | partly met | UNTOC art 10(1): ", lines[2], StringComparison.Ordinal);
        Assert.Matches(@"^\| 6\(1\)\(a\)\(i\) \| not yet asked \| AMLA 2010, s 3; ", lines[3]);
        Assert.Contains("| UNTOC art 8(1)(b) | met |", lines);
        Assert.Contains("| TIP Protocol art 3(b) | met |", lines);
        using var document = WordprocessingDocument.Open(folder["filled.docx"], isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public async Task Every_placeholder_that_is_not_known_is_told_at_its_cell_and_nothing_is_written()
    {
        using var folder = new TempFolder();
        using (var form = new XLWorkbook())
        {
            Row(form.AddWorksheet("A"), 1, "{{nation}}", "{{status of article 99}}", "{{statuz of article 6}}", "{{country}}");
            form.SaveAs(folder["form.xlsx"]);
        }

        var result = await Compliance.RunAsync(folder, [.. Analyze, "--template", folder["form.xlsx"], "--out", folder["filled.xlsx"]]);
        Assert.Equal(2, result.Code);
        Assert.Contains("A!A1: error CE0711: '{{nation}}' is no placeholder that is known.", result.Error, StringComparison.Ordinal);
        Assert.Contains("A!B1: error CE0713: 'article 99' is no provision of the treaties.", result.Error, StringComparison.Ordinal);
        Assert.Contains("A!C1: error CE0711: '{{statuz of article 6}}'", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["filled.xlsx"]));
    }

    [Theory]
    [InlineData("form.pdf", "filled.pdf", "has to be .xlsx or .docx")]
    [InlineData("form.xlsx", "filled.docx", "add --out FILE.xlsx")]
    [InlineData("form.xlsx", "form.xlsx", "is the empty form")]
    [InlineData("form.xlsx", "filled.xlsx", "nothing to fill")]
    [InlineData("none.xlsx", "filled.xlsx", "There is no such file.")]
    [InlineData("none.docx", "filled.docx", "There is no such file.")]
    [InlineData("broken.docx", "filled.docx", "damaged, locked, or not what its name says")]
    [InlineData("broken.xlsx", "filled.xlsx", "damaged, locked, or not what its name says")]
    public async Task A_form_that_can_not_be_filled_is_refused_with_what_to_do(string form, string filled, string message)
    {
        using var folder = new TempFolder();
        using (var empty = new XLWorkbook())
        {
            Row(empty.AddWorksheet("A"), 1, "Dear colleague");
            empty.SaveAs(folder["form.xlsx"]);
        }

        File.WriteAllText(folder["broken.docx"], "no zip");
        File.WriteAllText(folder["broken.xlsx"], "no zip");
        var result = await Compliance.RunAsync(folder, [.. Analyze, "--template", folder[form], "--out", folder[filled]]);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(form == filled, File.Exists(folder[filled]));
    }

    [Fact]
    public async Task Law_that_looks_like_a_formula_stays_text_in_a_form()
    {
        using var folder = new TempFolder();
        Scenarios.Scenario.Read("every-status-in-one-report.txt").WriteData(folder);
        using (var form = new XLWorkbook())
        {
            Row(form.AddWorksheet("A"), 1, "{{heading of tt/1/3}}");
            form.SaveAs(folder["form.xlsx"]);
        }

        (await Compliance.RunAsync(folder, "--data", folder["data"], "analyze", "--cluster", "all", "--template", folder["form.xlsx"], "--out", folder["filled.xlsx"])).MustSucceed();
        using var filled = new XLWorkbook(folder["filled.xlsx"]);
        var cell = filled.Worksheet("A").Cell("A1");
        Assert.Equal("=cmd|' /C calc'!A0", cell.GetString());
        Assert.False(cell.HasFormula);
        Assert.True(cell.Style.IncludeQuotePrefix);
    }

    private static void Row(IXLWorksheet sheet, int row, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
            SheetStyle.Set(sheet.Cell(row, i + 1), texts[i]);
    }

    private static TableRow Row(params string[] texts) => new(texts.Select(t => new TableCell(new Paragraph(t.Length == 0 ? [] : [new Run(new Text(t))]))));

    private static void WriteWord(string file, params OpenXmlElement[] body)
    {
        using var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        foreach (var table in body.OfType<Table>())
        {
            table.PrependChild(new TableGrid(table.Elements<TableRow>().First().Elements<TableCell>().Select(_ => new GridColumn())));
            table.PrependChild(new TableProperties());
        }

        document.AddMainDocumentPart().Document = new Document(new Body([.. body, new Paragraph()]));
    }
}
