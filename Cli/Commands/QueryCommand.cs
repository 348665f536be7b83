using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Search;

namespace ComplianceEngine.Cli.Commands;

/// <summary>A plain question, answered by whichever command fits.</summary>
internal sealed class QueryCommand : ICommand
{
    private readonly Argument<string[]> _text = new("TEXT") { Description = "The question.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int> _limit = SharedOptions.Limit(10);
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("query", "Answer a plain question: about a treaty article, a section of law, or in words.") { _text, _limit, _asOf };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var text = string.Join(' ', arguments.GetValue(_text)!);
        var asOf = arguments.GetValue(_asOf) ?? library.Today;
        var whole = library.Citations.Read(text);
        var cited = whole is CitationReading.NotACitation or CitationReading.UnknownStatute ? library.Citations.FindIn(text) : whole;
        if (cited is not (CitationReading.NotACitation or CitationReading.UnknownStatute))
        {
            Tell(terminal, $"Read as a citation of law: {text}");
            Answers.Show(terminal, library, cited, text, asOf, "corpus show");
        }
        else if (Answers.MayCiteTreaty(text) && library.Rules.Treaties.ReadCitation(text) is { } id)
        {
            Tell(terminal, $"Read as a question about {library.Rules.Treaties.Find(id.Split('/')[0])!.CitePath(id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..])}.");
            Answers.Which(terminal, library.Input(asOf, null), id, "which", cancellationToken);
        }
        else
        {
            Tell(terminal, "Read as a search.");
            Answers.Search(terminal, library, new SearchRequest(text, null, asOf, arguments.GetValue(_limit)), "search", cancellationToken);
        }

        return ExitCode.Done;
    }

    private static void Tell(Terminal terminal, string reading) => terminal.Progress(reading);
}
