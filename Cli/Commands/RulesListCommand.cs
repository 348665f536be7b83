using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using Spectre.Console;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Lists the mapping rules.</summary>
internal sealed class RulesListCommand : ICommand
{
    public Command Define(CommandRunner runner)
    {
        var command = new Command("list", "List the mapping rules.");
        runner.Bind(command, (_, services, _) =>
        {
            var terminal = CommandRunner.Get<Terminal>(services);
            var library = CommandRunner.Get<Library>(services);
            var rules = library.Rules.Mappings.Rules.OrderBy(r => r.Obligation).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
            if (terminal.IsJson)
            {
                terminal.WriteJson(new
                {
                    schema = "compliance/rules-list/1",
                    rules = rules.Select(r => new
                    {
                        id = r.Id,
                        obligation = r.Obligation.ToString(),
                        elements = r.Elements.Select(e => e.ToString()),
                        provisions = r.Provisions.Select(p => p.Id.ToString()),
                        strength = r.Strength.ToString().ToLowerInvariant(),
                        author = r.Author,
                        reviewed = r.Reviewed,
                        file = r.Where.File,
                        line = r.Where.Line,
                    }),
                });
                return ExitCode.Done;
            }

            var table = new Table { Border = TableBorder.Simple };
            foreach (var column in new[] { "Rule", "Duty", "By", "Strength", "Reviewed" })
                table.AddColumn(new TableColumn(new Text(column)));
            foreach (var rule in rules)
            {
                table.AddRow(
                    new Text(rule.Id),
                    new Text(library.Rules.Treaties.Cite(rule.Obligation)),
                    new Text(string.Join("; ", rule.Provisions.Select(p => library.Law.Cite(p.Id)))),
                    new Text(rule.Strength.ToString().ToLowerInvariant()),
                    new Text(rule.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never"));
            }

            terminal.Results.Write(table);
            return ExitCode.Done;
        });
        return command;
    }
}
