using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Law;
using Spectre.Console;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Lists the statutes of the law book.</summary>
internal sealed class CorpusListCommand : ICommand
{
    public Command Define(CommandRunner runner)
    {
        var command = new Command("list", "List the statutes of the law book.");
        runner.Bind(command, (_, services, _) =>
        {
            var terminal = CommandRunner.Get<Terminal>(services);
            var library = CommandRunner.Get<Library>(services);
            var imports = library.Store.Imports().ToLookup(i => i.Statute);
            if (terminal.IsJson)
            {
                terminal.WriteJson(new
                {
                    schema = "compliance/corpus-list/1",
                    statutes = library.Law.Statutes.Select(s => new
                    {
                        id = s.Id.ToString(),
                        title = s.Title,
                        shortTitle = s.ShortTitle,
                        extent = s.Extent,
                        provisions = s.Provisions.Select(p => p.Id).Distinct().Count(),
                        editions = s.EditionDates,
                        officialTexts = imports[s.Id].Select(i => new { inForceFrom = i.InForceFrom, file = i.FileName, sections = i.Sections }),
                    }),
                });
            }
            else
            {
                Write(terminal.Results, library.Law, id => imports[id].Any());
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IAnsiConsole console, LawBook law, Func<Corpus.Citations.StatuteId, bool> hasText)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { "Id", "Cited as", "Title", "Provisions", "Editions", "Runs in", "Official text" })
            table.AddColumn(new TableColumn(new Text(column)));
        foreach (var statute in law.Statutes)
        {
            table.AddRow(
                new Text(statute.Id.ToString()),
                new Text(statute.ShortTitle),
                new Text(statute.Title),
                new Text(statute.Provisions.Select(p => p.Id).Distinct().Count().ToString(CultureInfo.InvariantCulture)),
                new Text(statute.EditionDates.Count.ToString(CultureInfo.InvariantCulture)),
                new Text(statute.Extent.Count == 0 ? "everywhere" : string.Join(", ", statute.Extent)),
                new Text(hasText(statute.Id) ? "imported" : string.Empty));
        }

        console.Write(table);
    }
}
