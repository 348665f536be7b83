using System.Text.RegularExpressions;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

/// <summary>Runs what the README tells people to paste.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Every_command_of_the_readme_works_on_a_book_with_the_readmes_rule()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        using var folder = new TempFolder();
        var data = folder.CopyData();
        await File.WriteAllTextAsync(Path.Combine(data, "mappings", "pk-untoc", "mine.yaml"), Yaml().Match(readme).Groups["text"].Value, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["law.txt"], "PREVENTION OF CORRUPTION ACT, 1947\n5. Criminal misconduct.— (1) A public servant.\n", TestContext.Current.CancellationToken);
        var commands = Commands().Matches(readme).Select(m => m.Value.Trim()).Where(c => c.StartsWith(PastedCommand.Prefix, StringComparison.Ordinal)).ToList();
        Assert.True(commands.Count >= 8);
        foreach (var command in commands)
        {
            var arguments = PastedCommand.Arguments(command)
                .Select(a => a.StartsWith("gap-matrix.", StringComparison.Ordinal) ? folder[a] : a == "FILE.pdf" ? folder["law.txt"] : a);
            var result = await Compliance.RunFirstAsync(folder, ["--data", data, .. arguments]);
            Assert.True(result.Code == 0, $"{command}: {result.Error}");
        }
    }

    [Fact]
    public async Task The_readmes_rule_changes_what_it_says()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var before = (await Compliance.RunAsync(folder, "--data", data, "which", "6(2)(e)", "--json")).MustSucceed().Json;
        Assert.Equal("not-assessed", before.GetProperty("status").GetString());
        await File.WriteAllTextAsync(Path.Combine(data, "mappings", "pk-untoc", "mine.yaml"), Yaml().Match(readme).Groups["text"].Value, TestContext.Current.CancellationToken);
        var after = (await Compliance.RunAsync(folder, "--data", data, "which", "6(2)(e)", "--json")).MustSucceed().Json;
        Assert.Equal("met", after.GetProperty("status").GetString());
    }

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yaml();

    [GeneratedRegex("^dotnet run .*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commands();
}
