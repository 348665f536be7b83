using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Shows an expert the rules that rest on a wording nobody has reviewed, all at once or one by one.</summary>
internal sealed class RulesReviewCommand : ICommand
{
    private readonly Option<bool> _walk = new("--walk") { Description = "One by one: accept, edit, withdraw or leave each." };
    private readonly Option<string?> _accept = new("--accept") { Description = "Accept a rule as it stands: its hashes and date are set to today's law.", HelpName = "RULE" };
    private readonly Option<string?> _withdraw = new("--withdraw") { Description = "Take a rule out of its file.", HelpName = "RULE" };
    private readonly Option<string?> _reviewer = new("--reviewer") { Description = "Your role or initials, set with --accept.", HelpName = "NAME" };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("review", "Show the rules to review again: the text then, the text now, the rule; accept or withdraw.") { _walk, _accept, _withdraw, _reviewer };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var desk = new ReviewDesk(library);
        if (arguments.GetValue(_accept) is { } accepted)
        {
            desk.Accept(accepted, arguments.GetValue(_reviewer));
            terminal.Line($"{accepted}: accepted as it stands on {library.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.");
            return ExitCode.Done;
        }

        if (arguments.GetValue(_withdraw) is { } withdrawn)
        {
            desk.Withdraw(withdrawn);
            terminal.Line($"{withdrawn}: withdrawn.");
            return ExitCode.Done;
        }

        if (arguments.GetValue(_walk))
        {
            using var walk = new ReviewWalk(terminal, library, () => new Library(CommandRunner.Get<Settings>(services), terminal, CommandRunner.Get<TimeProvider>(services)), arguments.GetValue(_reviewer));
            walk.Run();
            return ExitCode.Done;
        }

        var open = desk.Open();
        if (terminal.IsJson)
            terminal.WriteJson(new { schema = "compliance/rules-review/1", rules = open.Select(r => new { rule = r.Id, file = r.Where.File, line = r.Where.Line, reviewed = r.Reviewed, provisions = desk.Changes(r).Select(c => new { provision = c.Id, then = c.Then, now = c.Now, difference = c.Difference }) }) });
        else
            Write(terminal, desk, open);
        return ExitCode.Done;
    }

    private static void Write(Terminal terminal, ReviewDesk desk, IReadOnlyList<MappingRule> open)
    {
        foreach (var rule in open)
        {
            foreach (var line in desk.Describe(rule))
                terminal.Line(line);
            terminal.Line($"  to accept: compliance rules review --accept {rule.Id} --reviewer YOU\n");
        }

        terminal.Line(open.Count == 0
            ? ReviewDesk.NothingToReview
            : FormattableString.Invariant($"{open.Count} rules to review. One by one: compliance rules review --walk"));
    }
}
