using System.CommandLine;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>Adds the options that every command has, and reads them.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string?> _workspace = new("--workspace") { Description = "Folder that keeps the store (default: COMPLIANCE_WORKSPACE, else .compliance here).", HelpName = "DIR", Recursive = true };
    private readonly Option<string?> _data = new("--data") { Description = "Folder with treaties, statutes and mappings (default: the law book that ships).", HelpName = "DIR", Recursive = true };
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document to standard output, and nothing else there.", Recursive = true };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Tell results and errors only.", Recursive = true };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Tell more.", Recursive = true };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "Use no colours.", Recursive = true };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _workspace, _data, _json, _quiet, _verbose, _noColor })
            command.Options.Add(option);
    }

    public Settings Read(ParseResult result) => new()
    {
        Workspace = result.GetValue(_workspace)
            ?? NonEmpty(Environment.GetEnvironmentVariable("COMPLIANCE_WORKSPACE"))
            ?? Path.Combine(Directory.GetCurrentDirectory(), ".compliance"),
        Data = result.GetValue(_data) ?? Path.Combine(AppContext.BaseDirectory, "data"),
        Json = result.GetValue(_json),
        Quiet = result.GetValue(_quiet),
        Verbose = result.GetValue(_verbose),
        NoColor = result.GetValue(_noColor),
    };

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
