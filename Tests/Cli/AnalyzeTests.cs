using System.Text.Json;
using ComplianceEngine.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ComplianceEngine.Tests.Cli;

public sealed class AnalyzeTests
{
    [Fact]
    public async Task Analyze_prints_cluster_1_and_writes_the_workbook_twice_with_the_same_bytes()
    {
        using var folder = new TempFolder();
        var first = (await Compliance.RunAsync(folder, "analyze", "--as-of", "2026-11-24", "--out", folder["a b.xlsx"])).MustSucceed();
        var second = (await Compliance.RunAsync(folder, "analyze", "--as-of", "2026-11-24", "--out", folder["b.xlsx"])).MustSucceed();
        Assert.Contains("UNTOC, cluster 1: Criminalization and jurisdiction", first.Output, StringComparison.Ordinal);
        Assert.Contains("art 6(1)(a)(i)", first.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal(File.ReadAllBytes(folder["a b.xlsx"]), File.ReadAllBytes(folder["b.xlsx"]));
    }

    [Fact]
    public async Task The_workbook_is_sound_and_has_a_summary_a_matrix_per_cluster_and_the_run()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--out", folder["m.xlsx"])).MustSucceed();
        using var workbook = SpreadsheetDocument.Open(folder["m.xlsx"], isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2013).Validate(workbook, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}");
        Assert.Empty(faults);
        var sheets = workbook.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value!).ToList();
        Assert.Equal("Summary", sheets[0]);
        Assert.Contains("UNTOC cluster 1", sheets);
        Assert.Equal("About this run", sheets[^1]);
    }

    [Fact]
    public async Task Text_that_looks_like_a_formula_stays_text_in_every_spreadsheet()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        File.WriteAllText(Path.Combine(data, "mappings", "mine.yaml"), "pack: mine\nauthor: me\nrules:\n  - id: mine.1\n    meets: untoc/6/2/e\n    elements: [exclusion]\n    by: AMLA 2010, s 3\n    strength: partial\n    missing: \"=HYPERLINK(1)\"\n    rationale: because\n");
        (await Compliance.RunAsync(folder, "--data", data, "analyze", "--out", folder["m.xlsx"], "--out", folder["m.csv"])).MustSucceed();
        using var workbook = SpreadsheetDocument.Open(folder["m.xlsx"], isEditable: false);
        var formulas = workbook.WorkbookPart!.WorksheetParts.SelectMany(w => w.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
        Assert.Empty(formulas);
        Assert.DoesNotContain("\"=HYPERLINK", File.ReadAllText(folder["m.csv"]), StringComparison.Ordinal);
        Assert.Contains("HYPERLINK(1)", File.ReadAllText(folder["m.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_follows_the_contract_and_counts_add_up()
    {
        using var folder = new TempFolder();
        var document = (await Compliance.RunAsync(folder, "analyze", "--cluster", "all", "--json")).MustSucceed().Json;
        Assert.Equal("compliance/analyze/1", document.GetProperty("schema").GetString());
        foreach (var cluster in document.GetProperty("clusters").EnumerateArray())
        {
            var counted = cluster.GetProperty("counts").EnumerateObject().Sum(c => c.Value.GetInt32());
            var duties = cluster.GetProperty("articles").EnumerateArray().Sum(a => a.GetProperty("obligations").GetArrayLength());
            Assert.Equal(duties, counted);
        }
    }

    [Fact]
    public async Task What_would_follow_from_joining_a_treaty_is_told_and_not_kept_as_a_run()
    {
        using var folder = new TempFolder();
        var supposed = (await Compliance.RunAsync(folder, "analyze", "--if-party", "Firearms Protocol", "--json", "--out", folder["m.md"])).MustSucceed().Json;
        Assert.Equal(["fp"], supposed.GetProperty("ifParty").EnumerateArray().Select(t => t.GetString()));
        Assert.Contains(Duties(supposed), d => d == "fp/8/1/a not-met" || d == "fp/5/1/a partly-met");
        Assert.Contains("if it were a party to Firearms Protocol", File.ReadAllText(folder["m.md"]), StringComparison.Ordinal);
        Assert.Contains("no earlier run", (await Compliance.RunAsync(folder, "rerun")).Error, StringComparison.Ordinal);
        var actual = (await Compliance.RunAsync(folder, "analyze", "--if-party", "tip", "--json")).MustSucceed().Json;
        Assert.False(actual.TryGetProperty("ifParty", out _)); // It is a party.
        Assert.All(Duties(actual).Where(d => d.StartsWith("fp/", StringComparison.Ordinal)), d => Assert.EndsWith(" not-applicable", d, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_treaty_that_is_not_in_the_book_is_told_with_those_that_are()
    {
        using var folder = new TempFolder();
        var result = await Compliance.RunAsync(folder, "explain", "fp/5", "--if-party", "Geneva");
        Assert.Equal(2, result.Code);
        Assert.Contains("There is no treaty 'Geneva'. The treaties are: untoc (UNTOC), tip (TIP Protocol)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_form_of_report_is_written()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--out", folder["m.json"], "--out", folder["m.csv"], "--out", folder["m.md"])).MustSucceed();
        Assert.Equal("compliance/analyze/1", JsonDocument.Parse(File.ReadAllText(folder["m.json"])).RootElement.GetProperty("schema").GetString());
        Assert.StartsWith("\"Treaty\",\"Cluster\",\"Article\"", File.ReadAllText(folder["m.csv"]), StringComparison.Ordinal);
        Assert.Contains("### UNTOC art 6", File.ReadAllText(folder["m.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fail_on_gap_exits_with_1_and_never_does_not()
    {
        using var folder = new TempFolder();
        Assert.Equal(1, (await Compliance.RunAsync(folder, "analyze", "--fail-on", "gap")).Code);
        Assert.Equal(0, (await Compliance.RunAsync(folder, "analyze", "--fail-on", "never")).Code);
    }

    [Fact]
    public async Task A_report_in_a_form_nobody_knows_is_refused_before_any_work()
    {
        using var folder = new TempFolder();
        var result = await Compliance.RunFirstAsync(folder, "analyze", "--out", folder["m.doc"]);
        Assert.Equal(2, result.Code);
        Assert.Contains("has no form that is known", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["workspace"]));
    }

    [Fact]
    public async Task The_second_run_reads_and_indexes_nothing_again()
    {
        using var folder = new TempFolder();
        Assert.Contains("Indexed", (await Compliance.RunFirstAsync(folder, "analyze")).MustSucceed().Error, StringComparison.Ordinal);
        Assert.Empty((await Compliance.RunAsync(folder, "analyze")).MustSucceed().Error);
    }

    [Fact]
    public async Task The_law_of_an_earlier_day_gives_the_matrix_of_that_day()
    {
        using var folder = new TempFolder();
        var before = (await Compliance.RunAsync(folder, "which", "TIP art 3(b)", "--as-of", "2024-06-30", "--json")).MustSucceed().Json;
        var now = (await Compliance.RunAsync(folder, "which", "TIP art 3(b)", "--as-of", "2026-01-01", "--json")).MustSucceed().Json;
        Assert.Equal("not-met", before.GetProperty("status").GetString());
        Assert.Equal("met", now.GetProperty("status").GetString());
    }

    private static IEnumerable<string> Duties(JsonElement matrix) =>
        from cluster in matrix.GetProperty("clusters").EnumerateArray()
        from article in cluster.GetProperty("articles").EnumerateArray()
        from duty in article.GetProperty("obligations").EnumerateArray()
        select $"{duty.GetProperty("id").GetString()} {duty.GetProperty("status").GetString()}";
}
