using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The last run's settings over today's law and rules: only what changed is evaluated.</summary>
internal sealed class RerunCommand : ICommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);
    private readonly Option<bool> _watch = new("--watch") { Description = "Stay, and run again whenever the data folder changes." };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("rerun", "Run the last analysis again over what changed, and tell what moved and why.") { _watch };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        Once(terminal, library, cancellationToken);
        if (arguments.GetValue(_watch))
            Watch(terminal, library, CommandRunner.Get<Settings>(services), CommandRunner.Get<TimeProvider>(services), cancellationToken);
        return ExitCode.Done;
    }

    private static void Once(Terminal terminal, Library library, CancellationToken cancellationToken)
    {
        var archive = new RunArchive(library.Workspace);
        var (last, isAsOfGiven) = archive.Latest();
        var input = library.Input(isAsOfGiven ? last.AsOf : library.Today, last.Territory);
        var rerun = Reanalysis.Run(last, input, cancellationToken);
        archive.Save(rerun.After, isAsOfGiven);
        if (terminal.IsJson)
            terminal.WriteJson(ChangesJson.Of(rerun.Changes, "rerun"));
        else
            ChangesText.Write(terminal.Results, rerun.Changes, "Impact of what changed since the last run");
    }

    /// <summary>Looks again and again at the files' lengths and times: that works on every system and share, and costs little.</summary>
    private static void Watch(Terminal terminal, Library library, Settings settings, TimeProvider clock, CancellationToken cancellationToken)
    {
        terminal.Progress($"Watching {library.Data.Path}; stop with Ctrl+C.");
        var seen = library.Data.State();
        while (!cancellationToken.WaitHandle.WaitOne(Pause))
        {
            var now = library.Data.State();
            if (string.Equals(now, seen, StringComparison.Ordinal))
                continue;
            seen = now;
            try
            {
                using var fresh = new Library(settings, terminal, clock);
                Once(terminal, fresh, cancellationToken);
            }
            catch (InputException e)
            {
                // A file is being edited: tell what is wrong, and wait for the next change.
                foreach (var diagnostic in e.Diagnostics)
                    terminal.Tell(diagnostic);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
    }
}
