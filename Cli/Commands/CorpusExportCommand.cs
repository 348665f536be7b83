using System.CommandLine;
using System.Text;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Export;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Writes a statute out, for other programs.</summary>
internal sealed class CorpusExportCommand : ICommand
{
    private readonly Argument<string> _statute = new("STATUTE") { Description = "The statute, by id or name." };
    private readonly Option<string> _out = new("--out") { Description = "The file: .xml for Akoma Ntoso 3.0, .yaml for the book's own form.", HelpName = "FILE", Required = true };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("export", "Write a statute as Akoma Ntoso (as it stands on a day) or YAML (with all its editions).") { _statute, _out, _asOf };
        runner.Bind(command, (arguments, services, _) =>
        {
            var library = CommandRunner.Get<Library>(services);
            var statute = library.Law.Find(SearchCommand.StatuteOf(library, arguments.GetValue(_statute))!.Value)!;
            var file = arguments.GetValue(_out)!;
            ReportFile.Write(file, Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".xml" => stream => AkomaNtosoWriter.Write(statute, arguments.GetValue(_asOf) ?? library.Today, stream),
                ".yaml" => stream => stream.Write(Encoding.UTF8.GetBytes(StatuteYamlWriter.Write(statute))),
                _ => throw new UsageException($"'{file}' has no form that is known. A statute is written as .xml or .yaml."),
            });
            CommandRunner.Get<Terminal>(services).Progress($"Wrote {file}.");
            return ExitCode.Done;
        });
        return command;
    }
}
