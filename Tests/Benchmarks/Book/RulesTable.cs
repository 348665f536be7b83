namespace ComplianceEngine.Benchmarks;

/// <summary>Reading and checking mapping rules: those that ship, and five thousand more over the same duties.</summary>
internal static class RulesTable
{
    private const int Rules = 5_000;
    private const int RulesPerFile = 50;

    public static async Task RunAsync(string root)
    {
        var folder = Path.Combine(Path.GetTempPath(), "compliance-rules-" + Guid.NewGuid().ToString("N"));
        try
        {
            var data = Path.Combine(folder, "data");
            BigBook.Write(Path.Combine(root, "data"), data, 0, 0, 0);
            await TimeAsync("warm-up", data, folder).ConfigureAwait(false);
            await TimeAsync("the shipped rules", data, folder).ConfigureAwait(false);
            Write(data);
            await TimeAsync(FormattableString.Invariant($"{Rules} rules more"), data, folder).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Each shipped rule again and again, under other names.</summary>
    private static void Write(string data)
    {
        var shipped = Directory.EnumerateFiles(Path.Combine(data, "mappings"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).ReplaceLineEndings("\n").Split("\ngaps:\n")[0].Split("\n  - id: ").Skip(1))
            .Select(r => r.Split("\nconditions:\n")[0].TrimEnd())
            .ToList();
        for (var file = 0; file < Rules / RulesPerFile; file++)
        {
            var rules = Enumerable.Range(file * RulesPerFile, RulesPerFile).Select(i => FormattableString.Invariant($"  - id: more-{i}.{shipped[i % shipped.Count]}\n"));
            File.WriteAllText(
                Path.Combine(data, "mappings", "pk-untoc", FormattableString.Invariant($"more-{file:000}.yaml")),
                "pack: more\nauthor: benchmark\nreviewed: 2026-11-24\nrules:\n" + string.Concat(rules));
        }
    }

    private static async Task TimeAsync(string what, string data, string folder)
    {
        var run = await TimedCommand.RunAsync(data, Path.Combine(folder, "workspace"), "rules", "check").ConfigureAwait(false);
        Console.WriteLine($"{what,-20}{run.Seconds,7:0.00} s   {run.Output.TrimEnd().Split('\n')[^1].Trim()}");
    }
}
