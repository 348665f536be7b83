using System.Text.Json;

namespace ComplianceEngine.Benchmarks;

/// <summary>The program's own commands on a book of a thousand statutes: reading it, analysing it, and running again after one section changed.</summary>
internal static class BookTable
{
    private const int Statutes = 1_000;
    private const int Sections = 100;
    private const int Characters = 200;
    private const string Changed = "psma-2018.yaml";

    public static async Task RunAsync(string root)
    {
        var data = Path.Combine(Path.GetTempPath(), $"compliance-book-{Statutes}x{Sections}");
        var workspace = Path.Combine(Path.GetTempPath(), "compliance-book-" + Guid.NewGuid().ToString("N"));
        BigBook.Write(Path.Combine(root, "data"), data, Statutes, Sections, Characters);
        try
        {
            await RunAsync(data, workspace).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(workspace, recursive: true);
        }
    }

    private static async Task RunAsync(string data, string workspace)
    {
        Console.WriteLine($"{Statutes} statutes, {Statutes * Sections:N0} sections beside the shipped book");
        await TimeAsync("read the book and analyze", data, workspace, "analyze", "--quiet").ConfigureAwait(false);
        var full = await TimeAsync("analyze again", data, workspace, "analyze", "--quiet").ConfigureAwait(false);
        await TimeAsync("rerun, nothing changed", data, workspace, "rerun", "--json").ConfigureAwait(false);
        var file = Path.Combine(data, "statutes", "pk", Changed);
        var before = await File.ReadAllTextAsync(file).ConfigureAwait(false);
        await File.WriteAllTextAsync(file, before.Replace("max: 10 years", "max: 12 years", StringComparison.Ordinal)).ConfigureAwait(false);
        try
        {
            Phases.OfRerun(data, workspace);
            var rerun = await TimeAsync("rerun, one act changed", data, workspace, "rerun", "--json").ConfigureAwait(false);
            Console.WriteLine($"the command costs {rerun / full:0.00} of a full analyze; aim 0.20");
        }
        finally
        {
            await File.WriteAllTextAsync(file, before).ConfigureAwait(false);
        }
    }

    private static async Task<double> TimeAsync(string what, string data, string workspace, params string[] arguments)
    {
        var run = await TimedCommand.RunAsync(data, workspace, arguments).ConfigureAwait(false);
        Console.WriteLine($"{what,-28}{run.Seconds,8:0.00} s{Evaluation(run.Output)}");
        return run.Seconds;
    }

    private static string Evaluation(string output)
    {
        if (!output.StartsWith('{'))
            return string.Empty;
        using var json = JsonDocument.Parse(output);
        return json.RootElement.TryGetProperty("evaluated", out var evaluated)
            ? $"   {evaluated} duties evaluated, {json.RootElement.GetProperty("reused")} carried over"
            : string.Empty;
    }
}
