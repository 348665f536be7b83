using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Cli.Workbooks;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Writes the mapping rules as a workbook.</summary>
internal sealed class RulesExportCommand : ICommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "The workbook to write, .xlsx." };
    private readonly Option<bool> _template = new("--template") { Description = "Write an empty workbook, for rules to come." };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("export", "Write the rules as a workbook that lawyers can work in.") { _file, _template };
        runner.Bind(command, (arguments, services, _) =>
        {
            var library = CommandRunner.Get<Library>(services);
            var file = arguments.GetValue(_file)!;
            if (!Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
                throw new UsageException($"'{file}' is no name of a workbook; it ends with .xlsx.");
            var rules = arguments.GetValue(_template) ? [] : library.Rules.Mappings.Rules.OrderBy(r => r.Obligation).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
            ReportFile.Write(file, stream => RulesWorkbook.Write(rules, library.Law, library.Rules.Treaties, library.Today, stream));
            CommandRunner.Get<Terminal>(services).Progress($"Wrote {file}.");
            return ExitCode.Done;
        });
        return command;
    }
}
