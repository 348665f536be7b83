using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Cli.Workbooks;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Assessments;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The review's questions, filled in from the matrix, for people to complete.</summary>
internal sealed class QuestionnaireCommand : ICommand
{
    private readonly Option<int> _cluster = new("--cluster") { Description = "The review cluster, 1 to 4.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<string> _out = new("--out") { Description = "The file to write: .xlsx to fill in, or .docx to read.", HelpName = "FILE", Required = true };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<string[]> _ifParty = SharedOptions.IfParty();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("questionnaire", "Write the review's self-assessment questions, filled in from the matrix.") { _cluster, _out, _asOf, _ifParty };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var file = arguments.GetValue(_out)!;
        var form = Path.GetExtension(file).ToLowerInvariant();
        if (form is not (".xlsx" or ".docx"))
            throw new UsageException($"'{file}' has no form that is known. A questionnaire is written as .xlsx or .docx.");
        var all = library.Questionnaires;
        var cluster = arguments.GetValue(_cluster);
        var questionnaire = all.FirstOrDefault(q => q.Cluster == cluster) ?? throw new UsageException(
            $"The data folder has no questionnaire for cluster {cluster.ToString(CultureInfo.InvariantCulture)}. It has: {string.Join(", ", all.Select(q => q.Cluster))}.");
        var matrix = ComplianceAnalysis.Run(library.Input(arguments.GetValue(_asOf) ?? library.Today, null, arguments.GetValue(_ifParty)), cancellationToken).Matrix;
        var questions = FilledQuestion.All(questionnaire, matrix);
        ReportFile.Write(file, stream =>
        {
            if (form == ".xlsx")
                QuestionnaireWorkbook.Write(questionnaire, questions, matrix.AsOf, matrix.RunId, stream);
            else
                WriteWord(questionnaire, questions, matrix.AsOf, matrix.RunId, stream);
        });
        if (terminal.IsJson)
            terminal.WriteJson(new { schema = "compliance/questionnaire/1", cluster, asOf = matrix.AsOf, run = matrix.RunId, questions = questions.Select(q => new { id = q.Question.Id, text = q.Question.Text, obligations = q.Question.Obligations.Select(o => o.ToString()), status = q.Status, answer = q.Answer, law = q.Law, gap = q.Gap }) });
        else
            terminal.Line(FormattableString.Invariant($"{questions.Count} questions, {questions.Count(q => q.Answer is not null)} of them answered from the law book: {file}"));
        return ExitCode.Done;
    }

    private static void WriteWord(Questionnaire questionnaire, IReadOnlyList<FilledQuestion> questions, DateOnly day, string run, Stream stream)
    {
        var word = new WordDocument();
        word.Heading(1, string.Create(CultureInfo.InvariantCulture, $"Self-assessment questionnaire, cluster {questionnaire.Cluster}"));
        word.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Filled in from the law as of {day:yyyy-MM-dd}, run {run}. {questionnaire.Note}"));
        foreach (var instrument in questions.GroupBy(q => q.Question.Instrument, StringComparer.Ordinal))
        {
            word.Heading(2, instrument.Key);
            word.Table(["No.", "Question", "Answer", "Law", "Missing"], instrument.Select(q => (IReadOnlyList<string>)[q.Question.Id, q.Question.Text, q.Answer ?? q.Status, q.Law, q.Gap]));
        }

        word.Write(stream, day);
    }
}
