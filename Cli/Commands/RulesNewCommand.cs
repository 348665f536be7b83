using System.CommandLine;
using System.Globalization;
using System.Text;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Writes a mapping rule to fill in.</summary>
internal sealed class RulesNewCommand : ICommand
{
    private const int MostCandidates = 6;
    private readonly Argument<string> _citation = new("CITATION") { Description = "The duty: 6(1)(a)(i), \"UNTOC art 10(1)\"." };
    private readonly Option<string?> _out = new("--out") { Description = "The file to write (default: to standard output).", HelpName = "FILE" };
    private readonly Option<string> _author = new("--author") { Description = "Your role or initials.", DefaultValueFactory = _ => "your initials" };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("new", "Write a mapping rule to fill in: the duty's elements, candidate provisions, hashes and date set.") { _citation, _out, _author };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        var id = Answers.TreatyId(library, arguments.GetValue(_citation)!);
        var duties = library.Rules.Treaties.Obligations.Where(o => o.Id.IsWithin(id)).OrderBy(o => o.Id).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# yaml-language-server: $schema=../../schemas/mapping.schema.json\npack: {library.Rules.Mappings.Rules.FirstOrDefault()?.Pack ?? "my-pack"}\nauthor: {RuleFileEditor.Scalar(arguments.GetValue(_author)!)}\nreviewed: {library.Today:yyyy-MM-dd}\nrules:\n");
        foreach (var duty in duties)
            Write(text, library, duty, cancellationToken);
        if (arguments.GetValue(_out) is { } file)
        {
            if (File.Exists(file))
                throw new UsageException($"{file} is there already; choose another name, or add to it by hand.");
            ReportFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text.ToString())));
            terminal.Progress($"Wrote {file}. Delete what does not fit, then run 'compliance rules check'.");
        }
        else
        {
            terminal.Line(text.ToString().TrimEnd());
        }

        return ExitCode.Done;
    }

    private static void Write(StringBuilder text, Library library, Obligation duty, CancellationToken cancellationToken)
    {
        text.Append(CultureInfo.InvariantCulture, $"  # {library.Rules.Treaties.Cite(duty.Id)}, {duty.Heading}\n  # {duty.Duty}\n");
        foreach (var element in duty.Elements)
            text.Append(CultureInfo.InvariantCulture, $"  #   {element.Id.Name}: {element.Text}{(element.IsNeeded ? string.Empty : " (not needed)")}\n");
        text.Append(CultureInfo.InvariantCulture, $"  - id: {library.Rules.Countries[0].Id}.{duty.Id.ToString().Replace('/', '-')}.new\n    meets: {duty.Id}\n");
        text.Append(CultureInfo.InvariantCulture, $"    elements: [{string.Join(", ", duty.ElementsToMap.Select(e => e.Id.Name))}] # delete those that the law does not meet\n");
        text.Append("    by: # accept or delete\n");
        var hits = library.Index(cancellationToken).Search(new SearchRequest($"{duty.Heading}. {duty.Duty}".Replace('"', ' ').Replace(':', ' '), null, library.Today, MostCandidates)).Hits;
        foreach (var hit in hits)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - provision: {RuleFileEditor.Scalar(hit.Citation)} # {hit.Provision.Heading.ReplaceLineEndings(" ")}\n        digest: {hit.Provision.DigestHash}\n");
            if (hit.Provision.TextHash is { } official)
                text.Append(CultureInfo.InvariantCulture, $"        official: {official}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"    strength: partial # full, or partial with what is missing\n    missing: what is missing, or delete this line\n    reasoning: text # text, meaning or effect\n    rationale: {MappingReader.UnwrittenRationale}\n    tests:\n      - as-of: {library.Today:yyyy-MM-dd}\n        expect: holds\n      - given:\n          in-force: no\n        expect: fails\n");
    }
}
