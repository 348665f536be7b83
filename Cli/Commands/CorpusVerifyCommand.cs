using System.CommandLine;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Store;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Checks the store.</summary>
internal sealed class CorpusVerifyCommand : ICommand
{
    public Command Define(CommandRunner runner)
    {
        var command = new Command("verify", "Check the law book's store: fingerprints, orphans, editions that overlap, references, index.");
        runner.Bind(command, (_, services, cancellationToken) =>
        {
            var terminal = CommandRunner.Get<Terminal>(services);
            var library = CommandRunner.Get<Library>(services);
            var found = StoreCheck.Run(library.Workspace, library.Law, library.Index(cancellationToken));
            if (terminal.IsJson)
            {
                terminal.WriteJson(DiagnosticsJson.Of("corpus-verify", found));
            }
            else
            {
                foreach (var diagnostic in found)
                    terminal.Tell(diagnostic);
                var errors = found.Count(d => d.Severity == Severity.Error);
                terminal.Line(FormattableString.Invariant($"{library.Law.Statutes.Count} statutes, {library.Law.ProvisionIds.Count} provisions: {(errors == 0 ? "sound" : $"{errors} faults")}, {found.Count - errors} warnings."));
            }

            return found.Any(d => d.Severity == Severity.Error) ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }
}
