using System.Diagnostics;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Benchmarks;

/// <summary>What a rerun is made of, measured one after the other.</summary>
internal static class Phases
{
    public static void OfRerun(string data, string workspace)
    {
        using var library = SilentLibrary.Open(data, workspace);
        var (last, _) = new RunArchive(library.Workspace).Latest();
        Time("  hash files, sync the store", () => library.Store);
        Time("  load the book", () => library.Law);
        Time("  read the rules", () => library.Rules);
        var input = library.Input(library.Today, null);
        var rerun = Time("  evaluate", () => Reanalysis.Run(last, input, CancellationToken.None));
        Console.WriteLine($"    {rerun.Evaluated} duties evaluated, {rerun.Reused} carried over");
        Time("  evaluate once more", () => Reanalysis.Run(last, input, CancellationToken.None));
    }

    private static T Time<T>(string what, Func<T> phase)
    {
        var watch = Stopwatch.StartNew();
        var result = phase();
        Console.WriteLine($"{what,-28}{watch.Elapsed.TotalMilliseconds,8:0} ms");
        return result;
    }
}
