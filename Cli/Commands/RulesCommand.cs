using System.CommandLine;
using ComplianceEngine.Cli.Hosting;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The experts' mapping rules.</summary>
internal sealed class RulesCommand : ICommand
{
    private static readonly ICommand[] Parts = [new RulesCheckCommand(), new RulesListCommand(), new RulesTestCommand(), new RulesNewCommand(), new RulesReviewCommand(), new RulesExportCommand(), new RulesImportCommand()];

    public Command Define(CommandRunner runner)
    {
        var command = new Command("rules", "Check, test, write, review and exchange the experts' mapping rules.");
        foreach (var part in Parts)
            command.Subcommands.Add(part.Define(runner));
        return command;
    }
}
