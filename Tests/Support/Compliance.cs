using ComplianceEngine.Cli.Hosting;

namespace ComplianceEngine.Tests.Support;

/// <summary>Runs the program as a user does, inside the test's process.</summary>
internal static class Compliance
{
    public static Task<ProgramResult> RunAsync(TempFolder folder, params string[] arguments) => AnswerAsync(folder, string.Empty, arguments);

    /// <summary>Runs the program with what the user types.</summary>
    public static async Task<ProgramResult> AnswerAsync(TempFolder folder, string typed, params string[] arguments)
    {
        await ReadWorkspace.CopyToAsync(folder["workspace"]);
        return await ExecuteAsync(folder, typed, arguments);
    }

    /// <summary>Runs the program as a user does for whom it has not run before.</summary>
    public static Task<ProgramResult> RunFirstAsync(TempFolder folder, params string[] arguments) => ExecuteAsync(folder, string.Empty, arguments);

    private static async Task<ProgramResult> ExecuteAsync(TempFolder folder, string typed, string[] arguments)
    {
        using var input = new StringReader(typed);
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] all = ["--workspace", folder["workspace"], .. arguments.Contains("--data") ? Array.Empty<string>() : ["--data", Repository.Data], .. arguments];
        var code = await CommandLine.RunAsync(all, output, error, input);
        return new ProgramResult(code, output.ToString(), error.ToString());
    }
}
