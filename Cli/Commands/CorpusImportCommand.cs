using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Import;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Takes official texts into the law book.</summary>
internal sealed class CorpusImportCommand : ICommand
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Official texts: .pdf with text, .txt, .md.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _statute = new("--statute") { Description = "The statute they are texts of (default: found by the title).", HelpName = "ID" };
    private readonly Option<DateOnly?> _inForce = SharedOptions.Date("--in-force", "The day the text stands from (default: the statute's latest edition).");

    public Command Define(CommandRunner runner)
    {
        var command = new Command("import", "Import official texts: the words of each section, beside the book's digest.") { _files, _statute, _inForce };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var importer = new OfficialTextImporter(library.Store, CommandRunner.Get<TimeProvider>(services));
        var statute = SearchCommand.StatuteOf(library, arguments.GetValue(_statute));
        var diagnostics = new List<Diagnostic>();
        var reports = new List<ImportReport>();
        foreach (var file in arguments.GetValue(_files)!)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var report = importer.Import(file, statute, arguments.GetValue(_inForce));
                reports.Add(report);
                if (report.NotFound.Count > 0)
                    diagnostics.Add(new Diagnostic(Severity.Warning, "CE0313", new SourceSpan(file, 0, 0), $"Sections of the book not found in the text: {string.Join(", ", report.NotFound)}."));
            }
            catch (InputException e)
            {
                diagnostics.AddRange(e.Diagnostics);
            }
        }

        Tell(terminal, reports, diagnostics);
        return diagnostics.Exists(d => d.Severity == Severity.Error) ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static void Tell(Terminal terminal, List<ImportReport> reports, List<Diagnostic> diagnostics)
    {
        if (terminal.IsJson)
        {
            terminal.WriteJson(DiagnosticsJson.Of("corpus-import", diagnostics));
            return;
        }

        foreach (var report in reports)
            terminal.Results.Profile.Out.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Statute.ShortTitle}: {report.Sections.Count} sections, as in force from {report.InForceFrom:yyyy-MM-dd}."));
        foreach (var diagnostic in diagnostics)
            terminal.Tell(diagnostic);
    }
}
