using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Search;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Searches the law book.</summary>
internal sealed class SearchCommand : ICommand
{
    private readonly Argument<string[]> _text = new("TEXT") { Description = "Words, \"phrases\", AND, OR, NOT, heading:word, wild*.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _statute = new("--statute") { Description = "Only in one statute, by id or name.", HelpName = "ID" };
    private readonly Option<int> _limit = SharedOptions.Limit(10);
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();

    private readonly Option<string?> _like = new("--like") { Description = "Find provisions like one, given by its citation.", HelpName = "CITATION" };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("search", "Search the provisions of the law book.") { _text, _statute, _asOf, _limit, _like };
        runner.Bind(command, Run, Begin);
        return command;
    }

    /// <summary>An index is needed, unless the command is wrong.</summary>
    private void Begin(ParseResult arguments, Library library, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(_text) is { Length: > 0 } || arguments.GetValue(_like) is not null)
            library.BeginIndex(cancellationToken);
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var library = CommandRunner.Get<Library>(services);
        var request = new SearchRequest(
            string.Join(' ', arguments.GetValue(_text) ?? []),
            StatuteOf(library, arguments.GetValue(_statute)),
            arguments.GetValue(_asOf) ?? library.Today,
            arguments.GetValue(_limit));
        var terminal = CommandRunner.Get<Terminal>(services);
        if (arguments.GetValue(_like) is { } cited)
            Answers.Tell(terminal, library.Index(cancellationToken).Like(Provision(library, cited, request.AsOf), request), reading: null);
        else if (request.Text.Length == 0)
            throw new UsageException("Say what to search for, or give --like a citation.");
        else
            Answers.Search(terminal, library, request, reading: null, cancellationToken);
        return ExitCode.Done;
    }

    private static Corpus.Law.Provision Provision(Library library, string citation, DateOnly asOf) =>
        library.Citations.Read(citation) is CitationReading.Found found && library.Law.Find(found.Provision, asOf) is { } provision
            ? provision
            : throw new UsageException($"'{citation}' is no provision in force. Write it as in 's. 3 AMLA'.");

    internal static StatuteId? StatuteOf(Library library, string? name)
    {
        if (name is null)
            return null;
        return library.Law.Names.Find(name) switch
        {
            [var found] => found,
            [] => throw new UsageException($"The law book has no statute '{name}'. {Suggestions.DidYouMean(name, library.Law.Statutes.SelectMany(s => new[] { s.Id.ToString(), s.ShortTitle })) ?? "'compliance corpus list' lists those it has."}"),
            var several => throw new UsageException($"'{name}' fits several statutes: {string.Join(", ", several)}."),
        };
    }
}
