using ClosedXML.Excel;
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
        File.WriteAllText(file, File.ReadAllText(file).Replace("expect: holds", "expect: fails", StringComparison.Ordinal));
        var result = await Compliance.RunAsync(folder, "--data", data, "rules", "test");
        Assert.Equal(1, result.Code);
        Assert.Contains("pk.untoc-17.ordinance", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_rule_comes_with_elements_candidates_and_hashes_and_is_read_at_once()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var file = Path.Combine(data, "mappings", "new.yaml");
        (await Compliance.RunAsync(folder, "--data", data, "rules", "new", "6(2)(e)", "--out", file, "--author", "AB")).MustSucceed();
        Assert.Contains("meets: untoc/6/2/e", File.ReadAllText(file), StringComparison.Ordinal);
        (await Compliance.RunAsync(folder, "--data", data, "rules", "check")).MustSucceed();
        Assert.Equal(2, (await Compliance.RunAsync(folder, "--data", data, "rules", "new", "6(2)(e)", "--out", file)).Code);
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
        var law = Path.Combine(data, "statutes", "pk", "transfer-offenders-2002.yaml");
        File.WriteAllText(law, File.ReadAllText(law).Replace("more than six months left", "more than three months left", StringComparison.Ordinal));

        var review = (await Compliance.RunAsync(folder, "--data", data, "rules", "review")).MustSucceed();
        Assert.Contains("pk.untoc-17.ordinance", review.Output, StringComparison.Ordinal);
        (await Compliance.RunAsync(folder, "--data", data, "rules", "review", "--accept", "pk.untoc-17.ordinance", "--reviewer", "CD")).MustSucceed();

        Assert.DoesNotContain("pk.untoc-17.ordinance", (await Compliance.RunAsync(folder, "--data", data, "rules", "review")).Output, StringComparison.Ordinal);
        Assert.Contains("reviewer: CD", File.ReadAllText(Path.Combine(data, "mappings", "pk-untoc", "untoc-17.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meets: untoc/17", "meets: untoc/71", "untoc/71")]
    [InlineData("meets: untoc/17", "meet: untoc/17", "'meet'")]
    [InlineData("elements: [agreements]", "elements: [agreement]", "agreement")]
    [InlineData("elements: [agreements]", "elements: []", "elements")]
    [InlineData("elements: [agreements]", "elements: {a: b}", "elements")]
    [InlineData("s 4\n", "s 444\n", "s 444")]
    [InlineData("Transfer of Offenders Ordinance 2002, s 4\n", "No Such Act 2002, s 4\n", "No Such Act")]
    [InlineData("strength: full", "strength: strong", "strong")]
    [InlineData("strength: full", "strength: partial", "missing")]
    [InlineData("relation: equal", "relation: same", "same")]
    [InlineData("reasoning: text", "reasoning: feeling", "feeling")]
    [InlineData("rationale:", "reason:", "reason")]
    [InlineData("as-of: 2026-11-24", "as-of: 2026-13-24", "2026-13-24")]
    [InlineData("expect: holds", "expect: maybe", "maybe")]
    [InlineData("in-force: no", "in-force: never", "never")]
    [InlineData("reviewed: 2026-11-24", "reviewed: yesterday", "yesterday")]
    [InlineData("  - id: pk.untoc-17.ordinance", "  - id: \"pk untoc\"", "pk untoc")]
    [InlineData("  - id: pk.untoc-17.ordinance", "  - id: pk.untoc-11-1.laundering", "pk.untoc-11-1.laundering")]
    [InlineData("rules:\n", "rule:\n", "rule")]
    [InlineData("treaty: untoc", "treaty: vienna", "vienna")]
    [InlineData("pack: pk-untoc", "\tpack: pk-untoc", "untoc-17.yaml")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - max-penalty-at-least: long", "long")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - max-penalty: 4 years", "max-penalty")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - every: banana", "banana")]
    [InlineData("strength: full", "strength: full\n    strength: full", "strength")]
    [InlineData("relation: equal", "relation: [equal, narrower]", "relation")]
    [InlineData("strength: full", "strength:", "strength")]
    [InlineData("meets: untoc/17", "meets:", "meets")]
    [InlineData("meets: untoc/17", "meets: untoc//17", "untoc//17")]
    [InlineData("meets: untoc/17", "meets: [untoc/17]", "meets")]
    [InlineData("meets: untoc/17", "meets: pk/amla-2010/s3", "pk/amla-2010/s3")]
    [InlineData("elements: [agreements]", "elements: [agreements, agreements2]", "agreements2")]
    [InlineData("expect: holds", "expects: holds", "expects")]
    [InlineData("as-of: 2026-11-24", "as-of: 24.11.2026", "24.11.2026")]
    [InlineData("given:", "gives:", "gives")]
    [InlineData("in-force: no", "in-force: no\n          max-penalty: four years", "four years")]
    [InlineData("in-force: no", "in-force: no\n          colour: red", "colour")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - is: felony", "felony")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - runs-in: atlantis", "atlantis")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - punished-with: exile", "exile")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - applies-to-legal-persons: perhaps", "perhaps")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - edition-from: soon", "soon")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - listed-in: No Such Act, sch 1", "No Such Act")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - any-of: []", "any-of")]
    [InlineData("strength: full", "strength: full\n    conditions: yes", "conditions")]
    [InlineData("strength: full", "strength: full\n    conditions:\n      - every: serious-crime", "every")]
    [InlineData("strength: full", "strength: full\n    comment: none", "comment")]
    [InlineData("rationale: \"", "rationale: \"unclosed\n    x: \"", "untoc-17.yaml")]
    [InlineData("author: ComplianceEngine law-book authors", "author: [a, b]", "author")]
    [InlineData("treaty: untoc", "treaty: untoc\ntreaty: tip", "treaty")]
    [InlineData("rules:\n", "rules:\n  - id: pk.empty\n", "meets")]
    public async Task A_broken_rule_file_is_refused_with_the_place_and_what_is_wrong(string right, string wrong, string told)
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var file = Path.Combine(data, "mappings", "pk-untoc", "untoc-17.yaml");
        var text = File.ReadAllText(file);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(file, text[..at] + wrong + text[(at + right.Length)..]);

        var result = await Compliance.RunAsync(folder, "--data", data, "rules", "check");

        Assert.Equal(2, result.Code);
        Assert.Matches(@"untoc-17\.yaml:\d+:\d+: error CE\d{4}: ", result.Error + result.Output);
        Assert.Contains(told, result.Error + result.Output, StringComparison.Ordinal);
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
