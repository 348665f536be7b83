using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Import;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Takes official texts into the law book.</summary>
internal sealed class CorpusImportCommand : ICommand
{
    private const int FilesAhead = 3;

    private readonly Argument<string[]> _files = new("FILE") { Description = $"Official texts: {DocumentReader.Forms}; or statute files (.yaml) of the book's own form.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _statute = new("--statute") { Description = "The statute they are texts of (default: found by the title).", HelpName = "ID" };
    private readonly Option<DateOnly?> _inForce = SharedOptions.Date("--in-force", "The day the text stands from (default: the statute's latest edition).");

    private readonly Option<bool> _new = new("--new") { Description = "Take a text in as a new statute where the book does not have it." };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("import", "Import official texts: the words of each section, beside the book's digest.") { _files, _statute, _inForce, _new };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var importer = new OfficialTextImporter(library.Store, CommandRunner.Get<TimeProvider>(services));
        var statute = StatuteOf(library, arguments.GetValue(_statute));
        var diagnostics = new List<Diagnostic>();
        var reports = new List<ImportReport>();
        var files = arguments.GetValue(_files)!;
        using var open = library.Store.KeepOpen();
        for (var i = 0; i < files.Length; i++)
        {
            terminal.Work?.Report(new WorkProgress("Importing texts", i, files.Length));
            foreach (var soon in files.Skip(i + 1).Take(FilesAhead))
                importer.ReadAhead(soon);
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var report = importer.Import(new ImportRequest(files[i], statute, arguments.GetValue(_inForce), arguments.GetValue(_new)));
                reports.Add(report);
                diagnostics.AddRange(report.Warnings);
            }
            catch (InputException e)
            {
                diagnostics.AddRange(e.Diagnostics);
            }
        }

        terminal.Work?.Report(new WorkProgress("Importing texts", files.Length, files.Length));
        Tell(terminal, reports, diagnostics);
        return diagnostics.Exists(d => d.Severity == Severity.Error) ? ExitCode.WrongInput : ExitCode.Done;
    }

    /// <summary>A statute of the book by any of its names, or an id that may be new.</summary>
    private static StatuteId? StatuteOf(Library library, string? name) =>
        name is not null && StatuteId.TryParse(name, null, out var id) ? id : SearchCommand.StatuteOf(library, name);

    private static void Tell(Terminal terminal, List<ImportReport> reports, List<Diagnostic> diagnostics)
    {
        if (terminal.IsJson)
        {
            terminal.WriteJson(DiagnosticsJson.Of("corpus-import", diagnostics));
            return;
        }

        foreach (var report in reports)
            terminal.Results.Profile.Out.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Statute.ShortTitle} ({report.Statute.Id}{(report.IsNew ? ", new" : string.Empty)}): {report.Sections.Count} sections, as in force from {report.InForceFrom:yyyy-MM-dd}."));
        foreach (var diagnostic in diagnostics)
            terminal.Tell(diagnostic);
    }
}
