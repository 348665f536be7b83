using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Commands;

/// <summary>What differs between two runs, and why.</summary>
internal sealed class ChangesCommand : ICommand
{
    private readonly Argument<string[]> _runs = new("RUN") { Description = "Runs, by the beginning of their ids (default: the last two; one: that one and the last).", Arity = new ArgumentArity(0, 2) };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("changes", "Tell what differs between two runs, and which change of law or rule caused it.") { _runs };
        runner.Bind(command, (arguments, services, _) =>
        {
            var terminal = CommandRunner.Get<Terminal>(services);
            var (from, to) = new RunArchive(CommandRunner.Get<Library>(services).Workspace).Pair(arguments.GetValue(_runs) ?? []);
            var changes = RunDifferences.Compare(from, to);
            if (terminal.IsJson)
                terminal.WriteJson(ChangesJson.Of(changes, "changes"));
            else
                ChangesText.Write(terminal.Results, changes, "Changes between two runs");
            return ExitCode.Done;
        });
        return command;
    }
}
