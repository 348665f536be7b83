using System.CommandLine;
using ComplianceEngine.Cli.Hosting;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The law book.</summary>
internal sealed class CorpusCommand : ICommand
{
    private static readonly ICommand[] Parts = [new CorpusImportCommand(), new CorpusListCommand(), new CorpusShowCommand(), new CorpusDiffCommand(), new CorpusVerifyCommand(), new CorpusExportCommand()];

    public Command Define(CommandRunner runner)
    {
        var command = new Command("corpus", "Look at the law book, and take official texts into it.");
        foreach (var part in Parts)
            command.Subcommands.Add(part.Define(runner));
        return command;
    }
}
