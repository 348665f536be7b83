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
    private readonly Argument<string[]> _text = new("TEXT") { Description = "Words, \"phrases\", AND, OR, NOT, heading:word, wild*.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _statute = new("--statute") { Description = "Only in one statute, by id or name.", HelpName = "ID" };
    private readonly Option<int> _limit = SharedOptions.Limit(10);
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("search", "Search the provisions of the law book.") { _text, _statute, _asOf, _limit };
        runner.Bind(command, (arguments, services, cancellationToken) =>
        {
            var library = CommandRunner.Get<Library>(services);
            var request = new SearchRequest(
                string.Join(' ', arguments.GetValue(_text)!),
                StatuteOf(library, arguments.GetValue(_statute)),
                arguments.GetValue(_asOf) ?? library.Today,
                arguments.GetValue(_limit));
            Answers.Search(CommandRunner.Get<Terminal>(services), library, request, reading: null, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

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
