using System.Diagnostics;
using ComplianceEngine.Cli.Hosting;

namespace ComplianceEngine.Benchmarks;

/// <summary>A command of the program, run in this process.</summary>
/// <param name="Output">What it wrote as result.</param>
internal sealed record TimedCommand(double Seconds, string Output)
{
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static async Task<TimedCommand> RunAsync(string data, string workspace, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var code = await CommandLine.RunAsync(["--workspace", workspace, "--data", data, .. arguments], output, error, TextReader.Null).ConfigureAwait(false);
        var seconds = watch.Elapsed.TotalSeconds;
        return code == (int)ExitCode.Done
            ? new TimedCommand(seconds, output.ToString())
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {code}: {error}");
    }
}
