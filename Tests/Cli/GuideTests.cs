using System.Text.RegularExpressions;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

/// <summary>Does what the guide for legal experts says, from its own text.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "for-experts.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Following_the_guide_adds_a_rule_with_a_test_that_changes_the_matrix()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var file = Path.Combine(data, "mappings", "pk-untoc", "mine.yaml");
        Assert.Equal("not-assessed", await StatusAsync(folder, data));
        foreach (var command in Block("sh", "which ").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            (await RunAsync(folder, data, command)).MustSucceed();
        Assert.Contains("meets: untoc/6/2/e", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("is not written yet", (await RunAsync(folder, data, PastedCommand.Prefix + "rules check")).Error, StringComparison.Ordinal);

        var head = "pack: pk-untoc\nauthor: AB\nreviewed: 2026-11-24\n";
        await File.WriteAllTextAsync(file, Block("yaml", "# yaml-language-server") + head + Block("yaml", "rules:") + Block("yaml", "    tests:"), TestContext.Current.CancellationToken);

        Assert.Equal("met", await StatusAsync(folder, data));
        foreach (var command in Block("sh", "rules check").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            (await RunAsync(folder, data, command)).MustSucceed();
        Assert.Empty((await SchemaOfData.ReadAsync("mapping.schema.json")).ErrorsOf(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task The_guides_gap_is_one_that_the_program_takes()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var shipped = Path.Combine(data, "mappings", "pk-untoc", "untoc-18.yaml");
        var text = (await File.ReadAllTextAsync(shipped, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var (before, gaps) = (text[..text.IndexOf("\ngaps:\n", StringComparison.Ordinal)], text[text.IndexOf("\ngaps:\n", StringComparison.Ordinal)..]);
        await File.WriteAllTextAsync(shipped, before + "\n" + Block("yaml", "gaps:"), TestContext.Current.CancellationToken);
        Assert.Contains("pk.untoc-18-4.spontaneous", gaps, StringComparison.Ordinal);
        (await RunAsync(folder, data, PastedCommand.Prefix + "rules check")).MustSucceed();
        Assert.Equal("not-met", (await Compliance.RunAsync(folder, "--data", data, "which", "untoc/18/4", "--json")).MustSucceed().Json.GetProperty("obligations")[0].GetProperty("elements").EnumerateArray()
            .Single(e => e.GetProperty("id").GetString()!.EndsWith("spontaneous", StringComparison.Ordinal)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task The_guides_workbook_goes_out_and_comes_back_without_a_change()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        (await RunAsync(folder, data, Block("sh", "rules export").TrimEnd())).MustSucceed();
        var back = (await RunAsync(folder, data, $"{PastedCommand.Prefix}rules import rules.xlsx --dry-run")).MustSucceed();
        Assert.DoesNotContain("would be", back.Output, StringComparison.Ordinal);
    }

    private static async Task<string?> StatusAsync(TempFolder folder, string data) =>
        (await Compliance.RunAsync(folder, "--data", data, "which", "6(2)(e)", "--json")).MustSucceed().Json.GetProperty("status").GetString();

    private static Task<ProgramResult> RunAsync(TempFolder folder, string data, string command)
    {
        var arguments = PastedCommand.Arguments(command)
            .Select(a => a.StartsWith("data/", StringComparison.Ordinal) ? Path.Combine(data, a["data/".Length..]) : a.EndsWith(".xlsx", StringComparison.Ordinal) ? folder[a] : a);
        return Compliance.RunAsync(folder, ["--data", data, .. arguments]);
    }

    /// <summary>The block of the guide, of a language, that begins so or has a command that does.</summary>
    private static string Block(string language, string beginning) => Blocks().Matches(Guide)
        .Where(m => m.Groups["language"].Value == language)
        .Select(m => m.Groups["text"].Value)
        .First(t => t.StartsWith(beginning, StringComparison.Ordinal) || t.StartsWith(PastedCommand.Prefix + beginning, StringComparison.Ordinal));

    [GeneratedRegex("```(?<language>\\w+)\n(?<text>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blocks();
}
