using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Cli.Templates;
using ComplianceEngine.Cli.Workbooks;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Runs;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The main job: from the law book to the gap matrix.</summary>
internal sealed class AnalyzeCommand : ICommand
{
    private readonly Option<string> _cluster = new("--cluster") { Description = "The review cluster, 1 to 4, or all.", HelpName = "N", DefaultValueFactory = _ => "1" };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<string?> _territory = SharedOptions.Territory();
    private readonly Option<string[]> _ifParty = SharedOptions.IfParty();
    private readonly Option<string[]> _out = new("--out") { Description = $"Write a report; the extension says in what form: {ReportWriters.Forms}. May be repeated.", HelpName = "FILE" };
    private readonly Option<string[]> _templates = new("--template") { Description = "Fill a body's own form, .xlsx or .docx, into the --out file of the same kind: by its column of citations, or placeholders such as {{status of 6(1)(a)(i)}}.", HelpName = "FILE" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "Exit with 1 when there is a gap, or a stale finding.", DefaultValueFactory = _ => "never" };

    public Command Define(CommandRunner runner)
    {
        _cluster.AcceptOnlyFromAmong("1", "2", "3", "4", "all");
        _failOn.AcceptOnlyFromAmong("gap", "stale", "never");
        var command = new Command("analyze", "Analyze the law against the treaty and write the compliance gap matrix.") { _cluster, _asOf, _territory, _ifParty, _out, _templates, _failOn };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var outs = arguments.GetValue(_out) ?? [];
        var templates = FormTemplates.Open(arguments.GetValue(_templates) ?? [], outs);
        var reports = outs.Select(f => (File: f, Writer: FormTemplates.WriterFor(f, templates))).ToList();
        var input = library.Input(arguments.GetValue(_asOf) ?? library.Today, arguments.GetValue(_territory), arguments.GetValue(_ifParty));
        var analysis = ComplianceAnalysis.Run(input, cancellationToken);
        var isSupposed = input.SupposedTreaties.Count > 0; // Nothing to rerun from, nor to compare.
        var changes = isSupposed ? null : Keep(new RunArchive(library.Workspace), Reanalysis.Snapshot(input, analysis), arguments.GetValue(_asOf) is not null, reports.Count > 0);
        library.Index(cancellationToken);
        var cluster = arguments.GetValue(_cluster)!;
        var matrix = analysis.Matrix.Only(cluster == "all" ? null : int.Parse(cluster, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (file, writer) in reports)
        {
            var report = new Report(matrix, analysis, changes) { Plans = writer is ExcelReport ? GapPlans.ReadFrom(file) : new Dictionary<ObligationId, GapPlan>() };
            ReportFile.Write(file, stream => writer.Write(report, stream));
            terminal.Progress($"Wrote {file}.");
        }

        foreach (var remark in templates.SelectMany(t => t.Remarks))
            terminal.Tell(remark);
        if (terminal.IsJson)
            terminal.WriteJson(MatrixJson.Of(matrix));
        else
            MatrixTable.Write(terminal.Results, matrix);
        return Fails(matrix, arguments.GetValue(_failOn)!) ? ExitCode.Found : ExitCode.Done;
    }

    /// <summary>Keeps a run, and compares it with the one before where a report will tell of it.</summary>
    private static RunChanges? Keep(RunArchive archive, RunSnapshot run, bool isAsOfGiven, bool isReported)
    {
        var before = isReported ? archive.Before(run) : null;
        archive.Save(run, isAsOfGiven);
        return before is null ? null : RunDifferences.Compare(before, run);
    }

    private static bool Fails(GapMatrix matrix, string on)
    {
        var duties = matrix.Clusters.SelectMany(c => c.Obligations);
        return on switch { "gap" => duties.Any(o => o.IsGap), "stale" => duties.Any(o => o.IsStale), _ => false };
    }
}
