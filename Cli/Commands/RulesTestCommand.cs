using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Mappings;
using Spectre.Console;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Runs the test cases beside the mapping rules.</summary>
internal sealed class RulesTestCommand : ICommand
{
    public Command Define(CommandRunner runner)
    {
        var command = new Command("test", "Run the test cases beside the rules, and show what rules and tests reach.");
        runner.Bind(command, Run);
        return command;
    }

    private static ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var report = new MappingTester(library.Input(library.Today, null)).Run(cancellationToken);
        if (terminal.IsJson)
        {
            terminal.WriteJson(new
            {
                schema = "compliance/rules-test/1",
                ok = report.Failures.Count == 0,
                tests = report.Count,
                diagnostics = Json.DiagnosticsJson.Of("rules-test", report.Failures).Diagnostics,
                coverage = report.Coverage.Elements.Select(e => new { treaty = e.Treaty, cluster = e.Cluster, mapped = e.Mapped, needed = e.Needed }),
                provisionsCited = report.Coverage.ProvisionsCited,
                untested = report.Coverage.Untested,
                oneSided = report.Coverage.OneSided.Select(c => new { rule = c.Rule, condition = c.Condition }),
            });
        }
        else
        {
            foreach (var failure in report.Failures)
                terminal.Tell(failure);
            Write(terminal, report);
        }

        return report.Failures.Count == 0 ? ExitCode.Done : ExitCode.Found;
    }

    private static void Write(Terminal terminal, TestReport report)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { "Treaty", "Cluster", "Elements mapped", "Needed" })
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var (treaty, cluster, mapped, needed) in report.Coverage.Elements)
            table.AddRow(new Text(treaty), new Text(cluster?.ToString(CultureInfo.InvariantCulture) ?? "–"), new Text(mapped.ToString(CultureInfo.InvariantCulture)), new Text(needed.ToString(CultureInfo.InvariantCulture)));
        terminal.Results.Write(table);
        terminal.Line(FormattableString.Invariant($"Provisions cited: {report.Coverage.ProvisionsCited}."));
        if (report.Coverage.Untested.Count > 0)
            terminal.Line($"Rules with no test case: {string.Join(", ", report.Coverage.Untested)}.");
        foreach (var (rule, condition) in report.Coverage.OneSided)
            terminal.Line($"No test makes this condition both hold and fail: {rule}: {condition}.");
        terminal.Line(FormattableString.Invariant($"{report.Count - report.Failures.Count} test cases as expected, {report.Failures.Count} not."));
    }
}
