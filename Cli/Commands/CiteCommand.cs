using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Import;
using Spectre.Console;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Checks every citation of law in somebody's text.</summary>
internal sealed class CiteCommand : ICommand
{
    private const string StandardInput = "-";

    private readonly Argument<string> _file = new("FILE") { Description = $"The text: .txt, .md, .docx, .html, .pdf; or {StandardInput} for standard input." };
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<DateOnly?> _since = SharedOptions.Date("--since", "Tell which of the provisions cited changed after this day.");

    public Command Define(CommandRunner runner)
    {
        var command = new Command("cite", "Find every citation of law in a text, and tell whether it holds.") { _file, _asOf, _since };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var name = arguments.GetValue(_file)!;
        var lines = Lines(name, terminal);
        var starts = new List<int>();
        var text = new System.Text.StringBuilder();
        foreach (var line in lines)
        {
            starts.Add(text.Length);
            text.Append(line.Text).Append('\n');
        }

        var asOf = arguments.GetValue(_asOf) ?? library.Today;
        var found = new CitationFinder(library.Law).FindAll(text.ToString())
            .Select(p => (Place: p, Check: CitationCheck.Of(p.Reading, library.Law, asOf, arguments.GetValue(_since)), Where: Where(lines, starts, p.Start)))
            .ToList();
        if (terminal.IsJson)
        {
            terminal.WriteJson(new
            {
                schema = "compliance/cite/1",
                asOf,
                citations = found.Select(f => new
                {
                    text = f.Place.Text,
                    page = f.Where.Page,
                    line = f.Where.Line,
                    column = f.Where.Column,
                    status = f.Check.Status,
                    provision = f.Place.Reading is CitationReading.Found r ? r.Provision.ToString() : null,
                    citation = f.Check.Citation,
                    detail = f.Check.Detail,
                }),
            });
            return ExitCode.Done;
        }

        foreach (var (place, check, where) in found)
            Write(terminal.Results, name, place, check, where);
        terminal.Line(found.Count == 0 ? "No citation of law was found." : string.Join(", ", found.GroupBy(f => f.Check.Status).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}"))) + ".");
        return ExitCode.Done;
    }

    private static void Write(IAnsiConsole console, string name, CitedPlace place, CitationCheck check, (int Page, int Line, int Column) where)
    {
        var position = where.Page > 1 ? string.Create(CultureInfo.InvariantCulture, $"page {where.Page}, line {where.Line}") : string.Create(CultureInfo.InvariantCulture, $"{where.Line}:{where.Column}");
        var colour = check.Status switch { "resolved" => Color.Green, "changed" => Color.Yellow, _ => Color.Red };
        var line = new Paragraph($"{name}:{position}: ").Append(check.Status, new Style(colour)).Append($" \"{place.Text}\"");
        if (check.Citation is { } citation)
            line.Append($" = {citation}");
        if (check.Detail is { } detail)
            line.Append($". {detail}");
        console.Write(line);
        console.WriteLine();
    }

    private static (int Page, int Line, int Column) Where(IReadOnlyList<PrintedLine> lines, List<int> starts, int at)
    {
        var index = starts.BinarySearch(at);
        var line = index >= 0 ? index : ~index - 1;
        return (lines[line].Page, lines[line].Number, at - starts[line] + 1);
    }

    private static IReadOnlyList<PrintedLine> Lines(string name, Terminal terminal)
    {
        if (name == StandardInput)
            return ReadInput(terminal);
        if (!File.Exists(name))
            throw new InputException(Diagnostic.NoSuchFile(name, $"Give the path of a text, or {StandardInput} and the text on standard input."));
        return DocumentText.Read(name);
    }

    private static List<PrintedLine> ReadInput(Terminal terminal) =>
        [.. terminal.ReadInput().ReplaceLineEndings("\n").Split('\n').Select((t, i) => new PrintedLine(Corpus.Law.TextNormaliser.WithoutControls(t), 1, i + 1))];
}
