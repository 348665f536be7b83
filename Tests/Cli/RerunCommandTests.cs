using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

public sealed class RerunCommandTests
{
    [Fact]
    public async Task A_penalty_that_falls_is_told_with_the_element_that_it_takes_away_and_only_what_it_touches_is_evaluated()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        (await Compliance.RunAsync(folder, "--data", data, "analyze")).MustSucceed();
        Lower(data);

        var rerun = (await Compliance.RunAsync(folder, "--data", data, "rerun", "--json")).MustSucceed().Json;

        var duty = Assert.Single(rerun.GetProperty("obligations").EnumerateArray());
        Assert.Equal("tip/5/1", duty.GetProperty("id").GetString());
        Assert.Equal("""[{"id":"intent","was":"met","now":"not-met"}]""", System.Text.Json.JsonSerializer.Serialize(duty.GetProperty("elements")));
        Assert.Equal("maximum 10 years → 3 years", duty.GetProperty("because")[0].GetProperty("detail").GetString());
        Assert.InRange(rerun.GetProperty("evaluated").GetInt32(), 1, rerun.GetProperty("reused").GetInt32() / 4);
    }

    [Fact]
    public async Task What_changed_between_two_runs_can_be_asked_for_later()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        (await Compliance.RunAsync(folder, "--data", data, "analyze")).MustSucceed();
        Lower(data);
        (await Compliance.RunAsync(folder, "--data", data, "analyze")).MustSucceed();

        var changes = (await Compliance.RunAsync(folder, "--data", data, "changes")).MustSucceed();

        Assert.Contains("▼ TIP Protocol art 5(1), trafficking offence: still partly met", changes.Output, StringComparison.Ordinal);
        Assert.Contains("intent: met → not met", changes.Output, StringComparison.Ordinal);
        Assert.Contains("because PTPA 2018, s 3(1) changed: maximum 10 years → 3 years", changes.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rerun_needs_an_earlier_run_and_says_how_to_make_one()
    {
        using var folder = new TempFolder();
        var result = await Compliance.RunAsync(folder, "rerun");
        Assert.Equal(2, result.Code);
        Assert.Contains("Run 'compliance analyze' first", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bill_and_its_rules_are_tried_in_memory_and_leave_nothing_behind()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["bill.yaml"], "statute: pk/mla-2020\ntitle: \"A draft bill\"\nshort-title: MLA Act 2020\nsources:\n  s1: \"a draft\"\nprovisions:\n  - id: s17A\n    heading: \"Self-laundering\"\n    digest: \"Says who may be charged.\"\n    in-force-from: 2027-01-01\n    source: s1\n    confidence: verified\n");
        File.WriteAllText(folder["rules.yaml"], "pack: draft\nauthor: x\nrules:\n  - id: draft.6-2-e\n    meets: untoc/6/2/e\n    elements: all\n    by: MLA Act 2020, s 17A\n    strength: full\n    rationale: \"It says so.\"\n");

        var result = (await Compliance.RunAsync(folder, "whatif", "--with", folder["bill.yaml"], "--with", folder["rules.yaml"], "--json")).MustSucceed().Json;

        Assert.Equal("2027-01-01", result.GetProperty("asOf").GetString());
        var duty = Assert.Single(result.GetProperty("obligations").EnumerateArray());
        Assert.Equal(("untoc/6/2/e", "met"), (duty.GetProperty("id").GetString(), duty.GetProperty("now").GetString()));
        Assert.Equal(2, (await Compliance.RunAsync(folder, "corpus", "show", "pk/mla-2020/s17A", "--as-of", "2027-01-01")).Code);
    }

    [Fact]
    public async Task The_errors_of_a_draft_are_all_told_with_their_places()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["rules.yaml"], "pack: draft\nauthor: x\nrules:\n  - id: draft.1\n    meets: untoc/99\n    elements: all\n    by: MLA Act 2020, s 999\n    strength: full\n    rationale: r\n");
        var result = await Compliance.RunAsync(folder, "whatif", "--with", folder["rules.yaml"]);
        Assert.Equal(2, result.Code);
        Assert.Contains("rules.yaml:5:12", result.Error, StringComparison.Ordinal);
        Assert.Contains("rules.yaml:7:9", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_names_the_law_that_moved_each_duty()
    {
        using var folder = new TempFolder();
        var timeline = (await Compliance.RunAsync(folder, "timeline", "--from", "2024-01-01", "--to", "2026-11-24")).MustSucceed();
        Assert.Contains("2025-02-17", timeline.Output, StringComparison.Ordinal);
        Assert.Contains("TIP Protocol art 3(b) not met → met", timeline.Output, StringComparison.Ordinal);
    }

    /// <summary>As if a new Act had cut the maximum for trafficking below the four years of a serious crime.</summary>
    private static void Lower(string data)
    {
        var file = Path.Combine(data, "statutes", "pk", "ptpa-2018.yaml");
        var text = File.ReadAllText(file);
        var at = text.IndexOf("max: 10 years", text.LastIndexOf("- id: s3/1\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(at > 0);
        File.WriteAllText(file, text[..at] + "max: 3 years" + text[(at + "max: 10 years".Length)..]);
    }
}
