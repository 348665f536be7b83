using ComplianceEngine.Cli.Hosting;

namespace ComplianceEngine.Tests.Support;

/// <summary>A workspace into which the law book that ships has been read and indexed, and nothing else done: most tests of commands begin with a copy, and only some with none.</summary>
internal static class ReadWorkspace
{
    private static readonly Lazy<Task<TempFolder>> Made = new(MakeAsync);

    /// <summary>Copies it, unless there is a workspace already.</summary>
    public static async Task CopyToAsync(string workspace)
    {
        if (!Directory.Exists(workspace))
            TempFolder.CopyFolder((await Made.Value).Path, workspace);
    }

    private static async Task<TempFolder> MakeAsync()
    {
        var folder = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        using var output = new StringWriter();
        await CommandLine.RunAsync(["--workspace", folder.Path, "--data", Repository.Data, "search", "bribe"], output, output, TextReader.Null);
        return folder;
    }
}
