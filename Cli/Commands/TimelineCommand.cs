using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The days on which an outcome changed, with the law that changed it.</summary>
internal sealed class TimelineCommand : ICommand
{
    private static readonly DateOnly Independence = new(1947, 8, 14);
    private readonly Option<DateOnly?> _from = SharedOptions.Date("--from", "The first day (default: 1947-08-14).");
    private readonly Option<DateOnly?> _to = SharedOptions.Date("--to", "The last day (default: today).");
    private readonly Option<string?> _territory = SharedOptions.Territory();

    public Command Define(CommandRunner runner)
    {
        var command = new Command("timeline", "Find the days on which an article's status changed, and the law that changed it.") { _from, _to, _territory };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var from = arguments.GetValue(_from) ?? Independence;
        var to = arguments.GetValue(_to) ?? library.Today;
        if (to < from)
            throw new UsageException(FormattableString.Invariant($"--to ({to:yyyy-MM-dd}) lies before --from ({from:yyyy-MM-dd})."));
        var points = Timeline.Between(from, to, day => library.Input(day, arguments.GetValue(_territory)), cancellationToken);
        if (terminal.IsJson)
            terminal.WriteJson(TimelineJson.Of(points, to));
        else
            TimelineText.Write(terminal.Results, points);
        return ExitCode.Done;
    }
}
