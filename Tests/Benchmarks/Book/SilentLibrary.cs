using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;

namespace ComplianceEngine.Benchmarks;

/// <summary>A library of the commands that tells nobody anything.</summary>
internal static class SilentLibrary
{
    public static Library Open(string data, string workspace)
    {
        var settings = new Settings { Workspace = workspace, Data = data, Json = false, Quiet = true, Verbose = false, NoColor = true };
        return new Library(settings, new Terminal(TextWriter.Null, TextWriter.Null, TextReader.Null, settings, TimeProvider.System), TimeProvider.System);
    }
}
