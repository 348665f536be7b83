using System.CommandLine;
using System.Text;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Cli.Workbooks;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Brings edits of the rules workbook back into the mapping files.</summary>
internal sealed class RulesImportCommand : ICommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "The workbook, as 'rules export' wrote it and people edited it." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only tell what would change." };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("import", "Bring edits of the workbook back into the mapping files, and tell of every row.") { _file, _dryRun };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var file = arguments.GetValue(_file)!;
        using var workbook = SheetReader.OpenWorkbook(file);
        var import = new RulesImport(library, SheetReader.Open(workbook, file, RulesWorkbook.SheetName, ["id", "meets", "by", "strength", "rationale"]));
        var edits = import.Read();
        var files = import.Files();
        if (!arguments.GetValue(_dryRun))
        {
            foreach (var (name, text) in files)
                ReportFile.Write(Path.Combine(library.Data.Path, name), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        }

        if (terminal.IsJson)
            terminal.WriteJson(new { schema = "compliance/rules-import/1", rows = edits.Select(e => new { row = e.Row, rule = e.Rule, outcome = e.Outcome, changes = e.Changes }), files = files.Select(f => f.File) });
        else
            Write(terminal, edits, arguments.GetValue(_dryRun) ? "Would write" : "Wrote", files.Select(f => f.File));
        return edits.Any(e => e.Outcome == "refused") ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static void Write(Terminal terminal, IReadOnlyList<RuleEdit> edits, string verb, IEnumerable<string> files)
    {
        foreach (var edit in edits.Where(e => e.Outcome != "unchanged"))
        {
            terminal.Line(FormattableString.Invariant($"row {edit.Row}: {edit.Outcome}: {edit.Rule}"));
            foreach (var change in edit.Changes)
                terminal.Line($"    {change}");
        }

        terminal.Line($"{string.Join(", ", edits.GroupBy(e => e.Outcome).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => FormattableString.Invariant($"{g.Count()} {g.Key}")))}.");
        foreach (var file in files)
            terminal.Line($"{verb} {file}.");
    }
}
