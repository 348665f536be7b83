using ClosedXML.Excel;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

public sealed class RulesCommandTests
{
    [Fact]
    public async Task Every_shipped_rule_passes_its_own_tests_and_each_is_tested_both_ways()
    {
        using var folder = new TempFolder();
        var result = (await Compliance.RunAsync(folder, "rules", "test", "--json")).MustSucceed().Json;
        Assert.True(result.GetProperty("ok").GetBoolean());
        Assert.True(result.GetProperty("tests").GetInt32() >= 2 * Shipped.Rules.Mappings.Rules.Count, "Fewer than two tests a rule.");
        Assert.Empty(result.GetProperty("untested").EnumerateArray());
    }

    [Fact]
    public async Task A_test_that_does_not_come_out_as_expected_fails_the_command()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var file = Path.Combine(data, "mappings", "pk-untoc", "untoc-17.yaml");
        Replace(file, "expect: holds", "expect: fails");
        var result = await Compliance.RunAsync(folder, "--data", data, "rules", "test");
        Assert.Equal(1, result.Code);
        Assert.Contains("pk.untoc-17.ordinance", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_rule_comes_with_elements_candidates_and_hashes_and_counts_once_it_is_written()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var file = Path.Combine(data, "mappings", "new.yaml");
        (await Compliance.RunAsync(folder, "--data", data, "rules", "new", "6(2)(e)", "--out", file, "--author", "AB")).MustSucceed();
        Assert.Contains("meets: untoc/6/2/e", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("new.yaml", (await Compliance.RunAsync(folder, "--data", data, "rules", "check")).Error, StringComparison.Ordinal);
        Replace(file, MappingReader.UnwrittenRationale, "It speaks of a person.");
        (await Compliance.RunAsync(folder, "--data", data, "rules", "check")).MustSucceed();
        Assert.Equal(2, (await Compliance.RunAsync(folder, "--data", data, "rules", "new", "6(2)(e)", "--out", file)).Code);
    }

    [Fact]
    public async Task The_workbook_offers_every_provision_in_force_and_takes_others()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "rules", "export", "--template", folder["rules.xlsx"])).MustSucceed();
        using var workbook = new XLWorkbook(folder["rules.xlsx"]);
        Assert.Contains("AMLA 2010, s 3(a)", workbook.Worksheet("Provisions").Column(1).CellsUsed().Select(c => c.GetString()));
        var sheet = workbook.Worksheet("Rules");
        var column = sheet.Row(1).CellsUsed().Single(c => c.GetString() == "by").Address.ColumnNumber;
        var offered = sheet.DataValidations.Single(v => v.Ranges.Any(r => r.Contains(sheet.Cell(3, column).AsRange())));
        Assert.Contains("Provisions", offered.Value, StringComparison.Ordinal);
        Assert.False(offered.ShowErrorMessage);
    }

    [Fact]
    public async Task Rules_that_go_to_Excel_and_come_back_unchanged_change_no_file()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var before = Bytes(data);
        (await Compliance.RunAsync(folder, "--data", data, "rules", "export", folder["rules.xlsx"])).MustSucceed();
        (await Compliance.RunAsync(folder, "--data", data, "rules", "import", folder["rules.xlsx"])).MustSucceed();
        Assert.Equal(before, Bytes(data));
    }

    [Fact]
    public async Task An_edit_in_Excel_comes_back_into_the_rule_and_into_nothing_else()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        (await Compliance.RunAsync(folder, "--data", data, "rules", "export", folder["rules.xlsx"])).MustSucceed();
        Edit(folder["rules.xlsx"], "pk.untoc-17.ordinance", "rationale", "Ein \"neuer\" Grund: اردو، mit Zeichen");

        var dry = (await Compliance.RunAsync(folder, "--data", data, "rules", "import", folder["rules.xlsx"], "--dry-run")).MustSucceed();
        Assert.Contains("pk.untoc-17.ordinance", dry.Output, StringComparison.Ordinal);
        var before = Bytes(data);
        (await Compliance.RunAsync(folder, "--data", data, "rules", "import", folder["rules.xlsx"])).MustSucceed();

        var changed = Bytes(data).Where(f => before[f.Key] != f.Value).Select(f => f.Key).ToList();
        Assert.Equal(["untoc-17.yaml"], changed.Select(c => Path.GetFileName(c)));
        (await Compliance.RunAsync(folder, "--data", data, "rules", "check")).MustSucceed();
        var rule = (await Compliance.RunAsync(folder, "--data", data, "which", "17", "--json")).MustSucceed().Output;
        Assert.Contains("اردو", System.Text.RegularExpressions.Regex.Unescape(rule), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_and_added_columns_odd_spaces_and_smart_quotes_are_taken_for_what_was_meant()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        (await Compliance.RunAsync(folder, "--data", data, "rules", "export", folder["rules.xlsx"])).MustSucceed();
        using (var workbook = new XLWorkbook(folder["rules.xlsx"]))
        {
            var sheet = workbook.Worksheet("Rules");
            sheet.Column(1).InsertColumnsBefore(1);
            sheet.Cell(2, 1).Value = "My notes";
            var codes = sheet.Row(1).CellsUsed().ToDictionary(c => c.GetString(), c => c.Address.ColumnNumber);
            var last = sheet.LastColumnUsed().ColumnNumber() + 1;
            foreach (var row in sheet.RowsUsed())
                sheet.Cell(row.RowNumber(), last).Value = sheet.Cell(row.RowNumber(), codes["strength"]).GetString();
            sheet.Column(codes["strength"]).Delete();
            var rationale = sheet.Row(1).CellsUsed().Single(c => c.GetString() == "rationale").Address.ColumnNumber;
            var id = sheet.Row(1).CellsUsed().Single(c => c.GetString() == "id").Address.ColumnNumber;
            sheet.RowsUsed().Single(r => r.Cell(id).GetString() == "pk.untoc-17.ordinance").Cell(rationale).Value = "Prisoners\u00A0may be \u201Csent\u201D and received.";
            workbook.Save();
        }

        (await Compliance.RunAsync(folder, "--data", data, "rules", "import", folder["rules.xlsx"])).MustSucceed();
        var text = File.ReadAllText(Path.Combine(data, "mappings", "pk-untoc", "untoc-17.yaml"));
        Assert.DoesNotContain("\u00A0", text, StringComparison.Ordinal);
        Assert.Contains("Prisoners may be", text, StringComparison.Ordinal);
        Assert.Contains("strength: full", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_with_errors_changes_nothing_and_names_the_cells()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        (await Compliance.RunAsync(folder, "--data", data, "rules", "export", folder["rules.xlsx"])).MustSucceed();
        Edit(folder["rules.xlsx"], "pk.untoc-17.ordinance", "strength", "very");
        Edit(folder["rules.xlsx"], "pk.untoc-11-1.laundering", "by", "AMLA 2010, s 999");
        var before = Bytes(data);

        var result = await Compliance.RunAsync(folder, "--data", data, "rules", "import", folder["rules.xlsx"]);

        Assert.Equal(2, result.Code);
        Assert.Contains("very", result.Output, StringComparison.Ordinal);
        Assert.Contains("s 999", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 refused", result.Output, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(data));
    }

    [Fact]
    public async Task A_rule_whose_law_changed_is_shown_for_review_and_accepted_by_name()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        Replace(Path.Combine(data, "statutes", "pk", "transfer-offenders-2002.yaml"), "more than six months left", "more than three months left");

        var review = (await Compliance.RunAsync(folder, "--data", data, "rules", "review")).MustSucceed();
        Assert.Contains("pk.untoc-17.ordinance", review.Output, StringComparison.Ordinal);
        (await Compliance.RunAsync(folder, "--data", data, "rules", "review", "--accept", "pk.untoc-17.ordinance", "--reviewer", "CD")).MustSucceed();

        Assert.DoesNotContain("pk.untoc-17.ordinance", (await Compliance.RunAsync(folder, "--data", data, "rules", "review")).Output, StringComparison.Ordinal);
        Assert.Contains("reviewer: CD", File.ReadAllText(Path.Combine(data, "mappings", "pk-untoc", "untoc-17.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_walk_takes_each_answer_at_once_and_ends_with_the_input()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        Replace(Path.Combine(data, "statutes", "pk", "transfer-offenders-2002.yaml"), "more than six months left", "more than three months left");
        var rule = Path.Combine(data, "mappings", "pk-untoc", "untoc-17.yaml");

        var begun = (await Compliance.AnswerAsync(folder, "what\nq\n", "--data", data, "rules", "review", "--walk")).MustSucceed();
        Assert.Contains("then: ", begun.Output, StringComparison.Ordinal);
        Assert.Contains("three months", begun.Output, StringComparison.Ordinal);
        Assert.Contains("Answer by one of the letters.", begun.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 accepted, 0 withdrawn, 1 left to review.", begun.Output.Trim(), StringComparison.Ordinal);

        var before = File.ReadAllText(rule);
        var skipped = (await Compliance.AnswerAsync(folder, "e\n\ns\n", "--data", data, "rules", "review", "--walk")).MustSucceed();
        Assert.EndsWith("1 left to review.", skipped.Output.Trim(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(rule));

        var accepted = (await Compliance.AnswerAsync(folder, "a\nCD\n", "--data", data, "rules", "review", "--walk")).MustSucceed();
        Assert.EndsWith("1 accepted, 0 withdrawn, 0 left to review.", accepted.Output.Trim(), StringComparison.Ordinal);
        Assert.Contains("reviewer: CD", File.ReadAllText(rule), StringComparison.Ordinal);
        Assert.Contains("Every rule was reviewed", (await Compliance.RunAsync(folder, "--data", data, "rules", "review", "--walk")).MustSucceed().Output, StringComparison.Ordinal);
    }

    private static void Replace(string file, string old, string text)
    {
        Assert.Contains(old, File.ReadAllText(file), StringComparison.Ordinal);
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, text, StringComparison.Ordinal));
    }

    private static SortedDictionary<string, string> Bytes(string data) =>
        new(Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))), StringComparer.Ordinal);

    private static void Edit(string file, string rule, string column, string value)
    {
        using var workbook = new XLWorkbook(file);
        var sheet = workbook.Worksheet("Rules");
        var at = sheet.Row(1).CellsUsed().Single(c => c.GetString() == column).Address.ColumnNumber;
        var id = sheet.Row(1).CellsUsed().Single(c => c.GetString() == "id").Address.ColumnNumber;
        sheet.RowsUsed().Single(r => r.Cell(id).GetString() == rule).Cell(at).Value = value;
        workbook.Save();
    }
}
