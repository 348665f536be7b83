using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Checks treaties, statutes, mapping rules and the words of search.</summary>
internal sealed class RulesCheckCommand : ICommand
{
    public Command Define(CommandRunner runner)
    {
        var command = new Command("check", "Check the data folder: every error at its place, with what would be right.");
        runner.Bind(command, Run);
        return command;
    }

    private static ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var rules = FaultsOf(() => new MappingReview(library.Rules.Mappings, library.Law, library.Rules.Treaties, library.Today, new Wordings(library.Workspace).Find).Warnings());
        var words = FaultsOf(() => SearchAids.Check(library.Data, library.Law));
        List<Diagnostic> diagnostics = [.. rules.Union(words)]; // Both need the law, and tell its faults.
        var hasErrors = diagnostics.Any(d => d.Severity == Severity.Error);
        if (terminal.IsJson)
        {
            terminal.WriteJson(DiagnosticsJson.Of("rules-check", diagnostics));
        }
        else
        {
            foreach (var diagnostic in diagnostics)
                terminal.Tell(diagnostic);
            if (!hasErrors)
                terminal.Results.Profile.Out.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{library.Rules.Mappings.Rules.Count} rules and {library.Rules.Mappings.Gaps.Count} recorded gaps: no errors, {diagnostics.Count} warnings."));
        }

        return hasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static IEnumerable<Diagnostic> FaultsOf(Func<IEnumerable<Diagnostic>> check)
    {
        try
        {
            return check();
        }
        catch (InputException e)
        {
            return e.Diagnostics;
        }
    }
}
