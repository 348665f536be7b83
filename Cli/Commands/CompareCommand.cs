using System.CommandLine;
using System.Text.Json;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Cli.Workbooks;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Matrix;
using Spectre.Console;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Answers of government, civil society and peers beside the matrix.</summary>
internal sealed class CompareCommand : ICommand
{
    private readonly Option<string[]> _assessments = new("--assessment") { Description = "An assessment: a filled questionnaire (.xlsx) or .yaml. May be repeated.", HelpName = "FILE", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _out = new("--out") { Description = "Write the draft of a shadow report, .docx or .md, or all sides in a workbook, .xlsx. May be repeated.", HelpName = "FILE" };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("compare", "Lay assessments and the matrix side by side: agreed, contested, without law, without answer.") { _assessments, _out, _asOf };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var assessments = Read(library, arguments.GetValue(_assessments)!);
        var analysis = ComplianceAnalysis.Run(library.Input(arguments.GetValue(_asOf) ?? library.Today, null), cancellationToken);
        var compared = Comparison.Compare(analysis.Matrix, assessments).Where(c => c.Verdict != Verdict.Unanswered || c.Duty.Cluster is not null && assessments.SelectMany(a => a.Duties).Any(d => d.Obligation.Article == c.Duty.Obligation.Id.Article)).ToList();
        foreach (var file in arguments.GetValue(_out) ?? [])
        {
            ReportFile.Write(file, Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".docx" => stream => ShadowReport.WriteWord(analysis.Matrix, assessments, compared, stream),
                ".md" => stream => ShadowReport.WriteMarkdown(analysis.Matrix, assessments, compared, stream),
                ".xlsx" => stream => ComparisonWorkbook.Write(analysis.Matrix, assessments, compared, stream),
                _ => throw new UsageException($"'{file}' has no form that is known. The draft is written as .docx or .md, the comparison as .xlsx."),
            });
            terminal.Progress($"Wrote {file}.");
        }

        if (terminal.IsJson)
            WriteJson(terminal, analysis.Matrix, compared);
        else
            WriteTable(terminal, compared);
        return ExitCode.Done;
    }

    private static List<Assessment> Read(Library library, IReadOnlyList<string> files)
    {
        var all = new DiagnosticBag();
        var read = new List<Assessment>();
        foreach (var file in files)
        {
            try
            {
                if (Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
                    read.Add(AssessmentWorkbook.Read(file, library.Rules.Treaties));
                else if (!File.Exists(file))
                    all.Add(Diagnostic.NoSuchFile(file));
                else if (new AssessmentReader(library.Rules.Treaties, all).Read(new DataFile(Path.GetFullPath(file), file)) is { } assessment)
                    read.Add(assessment);
            }
            catch (InputException e)
            {
                foreach (var diagnostic in e.Diagnostics)
                    all.Error(diagnostic.Code, diagnostic.Where, diagnostic.Message, diagnostic.Suggestion);
            }
        }

        all.ThrowIfErrors();
        return read;
    }

    private static void WriteTable(Terminal terminal, List<ComparedDuty> compared)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { "Duty", "Verdict", "Law book", "Answers" })
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var duty in compared.Where(c => c.Verdict != Verdict.Unanswered))
            table.AddRow(new Text($"{duty.Duty.Citation} {duty.Duty.Obligation.Heading}"), new Text(ShadowReport.Words(duty.Verdict)), StatusLook.Cell(duty.Duty.Status), new Text(string.Join("; ", duty.Answers.Select(a => $"{a.Assessment.Name}: {a.Answer.Answer.Words()}{(a.Answer.IsCarriedOver ? " (carried over)" : string.Empty)}"))));
        terminal.Results.Write(table);
        terminal.Line(string.Join(", ", compared.GroupBy(c => c.Verdict).OrderBy(g => g.Key).Select(g => FormattableString.Invariant($"{g.Count()} {ShadowReport.Words(g.Key)}"))) + ".");
    }

    private static void WriteJson(Terminal terminal, GapMatrix matrix, List<ComparedDuty> compared) => terminal.WriteJson(new
    {
        schema = "compliance/compare/1",
        run = matrix.RunId,
        asOf = matrix.AsOf,
        obligations = compared.Select(c => new
        {
            id = c.Duty.Obligation.Id.ToString(),
            citation = c.Duty.Citation,
            verdict = JsonNamingPolicy.KebabCaseLower.ConvertName(c.Verdict.ToString()),
            status = c.Duty.Status.Code(),
            law = c.Duty.Elements.SelectMany(e => e.SatisfiedBy).Select(s => s.Citation).Distinct(StringComparer.Ordinal),
            gap = MatrixText.Missing(c.Duty) is { Length: > 0 } gap ? gap : null,
            answers = c.Answers.Select(a => new { assessment = a.Assessment.Name, by = JsonNamingPolicy.KebabCaseLower.ConvertName(a.Assessment.By.ToString()), answer = a.Answer.Answer.Words(), law = a.Answer.Law, text = a.Answer.Text, carriedOver = a.Answer.IsCarriedOver ? true : (bool?)null }),
        }),
    });
}
