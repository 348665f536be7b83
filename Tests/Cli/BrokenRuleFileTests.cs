using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

/// <summary>
/// Rule files with one thing wrong, and all that <c>rules check</c> tells of each: <c>broken-rule-files.txt</c>. UPDATE_GOLDEN=1
/// writes what is told anew.
/// </summary>
public sealed class BrokenRuleFileTests(RuleFileFolder folder) : IClassFixture<RuleFileFolder>
{
    private static readonly string Golden = Path.Combine(Repository.Root, "Tests", "Cli", "broken-rule-files.txt");
    private static readonly Lock Writing = new();

    public static TheoryData<string> Cases => [.. Read().Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_broken_rule_file_is_refused_with_every_place_and_what_is_wrong_there(string name)
    {
        var (right, wrong, told) = Read()[name];
        var at = folder.Text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The rule file does not say: {right}");

        var result = await folder.CheckAsync(folder.Text[..at] + wrong + folder.Text[(at + right.Length)..]);

        Assert.Equal(2, result.Code);
        var errors = string.Concat((result.Error + result.Output).ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith("mappings/", StringComparison.Ordinal)).Select(l => l + "\n"));
        Assert.Matches(@"^mappings/pk-untoc/untoc-17\.yaml:\d+:\d+: error CE\d{4}: ", errors);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            Write(name, errors);
        else
            Assert.Equal(told, errors);
    }

    [Fact]
    public void There_are_fifty_of_them_and_each_is_told_something_of_its_own()
    {
        var cases = Read().Values.ToList();
        Assert.True(cases.Count >= 50);
        Assert.All(cases, c => Assert.NotEmpty(c.Told));
        Assert.Equal(cases.Count, cases.Select(c => c.Wrong).Distinct().Count());
    }

    private static SortedDictionary<string, (string Right, string Wrong, string Told)> Read()
    {
        var cases = new SortedDictionary<string, (string, string, string)>(StringComparer.Ordinal);
        foreach (var part in File.ReadAllText(Golden).ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.Split('\n');
            cases.Add(
                lines[0].PadLeft(2, '0'),
                (Line(lines[1], "for:     "), Line(lines[2], "written: "), string.Concat(lines[4..].Where(l => l.Length > 0).Select(l => l + "\n"))));
        }

        return cases;
    }

    private static string Line(string line, string label) => line[label.Length..].Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);

    private static void Write(string name, string told)
    {
        lock (Writing)
        {
            var parts = File.ReadAllText(Golden).ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries)
                .Select(p => p.Split('\n')[0].PadLeft(2, '0') == name ? string.Join('\n', p.Split('\n')[..4]) + "\n" + told : p.TrimEnd('\n') + "\n");
            File.WriteAllText(Golden, string.Join("\n", parts.Select(p => "=== " + p)));
        }
    }
}
