using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Cli.Web;
using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Cli.Commands;

/// <summary>What changed in a statute from one day to another.</summary>
internal sealed class CorpusDiffCommand : ICommand
{
    private readonly Argument<string> _statute = new("STATUTE") { Description = "The statute, by id or name." };
    private readonly Argument<string[]> _days = new("DATE") { Description = "One day, to compare with the latest edition; or two (default: the last two editions).", Arity = new ArgumentArity(0, 2) };
    private readonly Option<string?> _out = new("--out") { Description = "Write the comparison as a page: FILE.html.", HelpName = "FILE" };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("diff", "Compare two editions of a statute, word by word.") { _statute, _days, _out };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var statute = library.Law.Find(SearchCommand.StatuteOf(library, arguments.GetValue(_statute))!.Value)!;
        var (before, after) = Days(statute, arguments.GetValue(_days) ?? [], library.Today);
        var diffs = EditionDiff.Compare(statute, before, after);
        if (arguments.GetValue(_out) is { } file)
        {
            if (!Path.GetExtension(file).Equals(".html", StringComparison.OrdinalIgnoreCase))
                throw new UsageException($"'{file}' has no form that is known. A comparison is written as .html.");
            ReportFile.Write(file, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(DiffHtml.Whole(statute, before, after, diffs))));
            terminal.Progress($"Wrote {file}.");
        }

        if (terminal.IsJson)
            terminal.WriteJson(DiffJson.Of(statute, before, after, diffs));
        else
            DiffText.Write(terminal.Results, statute, before, after, diffs);
        return ExitCode.Done;
    }

    private static (DateOnly Before, DateOnly After) Days(Statute statute, string[] given, DateOnly today)
    {
        var days = given.Select(Parse).ToList();
        var editions = statute.EditionDates.Where(d => d <= today).ToList();
        if (days.Count == 2)
            return (days[0], days[1]);
        if (days.Count == 1)
            return (days[0], editions.Count > 0 ? editions[^1] : today);
        return editions.Count >= 2
            ? (editions[^2], editions[^1])
            : throw new UsageException($"The book has one edition of {statute.ShortTitle}. Import another with 'compliance corpus import FILE --in-force DATE', or give two days.");
    }

    private static DateOnly Parse(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new UsageException($"'{text}' is no date; write year-month-day, as 2024-06-30.");
}
