using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Store;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Says what is set up, and checks it.</summary>
internal sealed class DoctorCommand : ICommand
{
    public Command Define(CommandRunner runner)
    {
        var command = new Command("doctor", "Say what is set up, where, in which versions, and check store, index and data.");
        runner.Bind(command, Run);
        return command;
    }

    private static ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        Check[] checks =
        [
            new("program", true, $"compliance {Library.Version} on .NET {Environment.Version}", null),
            Try("data", "Give the right folder with --data; 'compliance rules check' lists every error.", () => $"{library.Data.Path}: {Count(library)}"),
            Try("store", "Delete the workspace folder; it is made anew.", () => StoreState(library)),
            Try("index", "Delete the folder 'index' of the workspace; it is built anew.", () => IndexState(library, cancellationToken)),
        ];
        if (terminal.IsJson)
        {
            terminal.WriteJson(new { schema = "compliance/doctor/1", ok = checks.All(c => c.Ok), checks });
        }
        else
        {
            foreach (var check in checks)
                terminal.Results.Profile.Out.Writer.WriteLine($"{(check.Ok ? "ok  " : "BAD ")} {check.Name}: {check.State}{(check.Ok || check.Mend is null ? string.Empty : $" {check.Mend}")}");
        }

        return checks.All(c => c.Ok) ? ExitCode.Done : ExitCode.Found;
    }

    private static string Count(Library library) => string.Create(
        CultureInfo.InvariantCulture,
        $"{library.Law.Statutes.Count} statutes, {library.Law.ProvisionIds.Count} provisions, {library.Rules.Treaties.Treaties.Count} treaties, {library.Rules.Treaties.Obligations.Count} duties, {library.Rules.Mappings.Rules.Count} mapping rules, {library.Rules.Mappings.Gaps.Count} recorded gaps");

    private static string StoreState(Library library)
    {
        var health = library.Workspace.CheckIntegrity();
        if (!string.Equals(health, "ok", StringComparison.Ordinal))
            throw new StoreException(health);
        return string.Create(CultureInfo.InvariantCulture, $"{library.Workspace.DatabasePath}, layout {library.Workspace.StoredVersion()}, {new RunStore(library.Workspace).All().Count} runs, {library.Store.Imports().Count} official texts");
    }

    private static string IndexState(Library library, CancellationToken cancellationToken)
    {
        var index = library.Index(cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{index.Count} documents, of law book {library.Store.CorpusHash()}");
    }

    private static Check Try(string name, string mend, Func<string> state)
    {
        try
        {
            return new Check(name, true, state(), null);
        }
        catch (Exception e) when (e is InputException or StoreException)
        {
            return new Check(name, false, e.Message, mend);
        }
    }

    private sealed record Check(string Name, bool Ok, string State, string? Mend);
}
