using ComplianceEngine.Cli.Hosting;

namespace ComplianceEngine.Tests.Support;

/// <summary>Runs the program as a user does, inside the test's process.</summary>
internal static class Compliance
{
    public static async Task<ProgramResult> RunAsync(TempFolder folder, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] all = ["--workspace", folder["workspace"], .. arguments.Contains("--data") ? Array.Empty<string>() : ["--data", Repository.Data], .. arguments];
        var code = await CommandLine.RunAsync(all, output, error);
        return new ProgramResult(code, output.ToString(), error.ToString());
    }
}
