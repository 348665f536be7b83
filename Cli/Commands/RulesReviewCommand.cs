using System.CommandLine;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Walks an expert through the rules that rest on a wording nobody has reviewed.</summary>
internal sealed class RulesReviewCommand : ICommand
{
    private readonly Option<string?> _accept = new("--accept") { Description = "Accept a rule as it stands: its hashes and date are set to today's law.", HelpName = "RULE" };
    private readonly Option<string?> _withdraw = new("--withdraw") { Description = "Take a rule out of its file.", HelpName = "RULE" };
    private readonly Option<string?> _reviewer = new("--reviewer") { Description = "Your role or initials, set with --accept.", HelpName = "NAME" };

    public Command Define(CommandRunner runner)
    {
        var command = new Command("review", "Show the rules to review again: the text then, the text now, the rule; accept or withdraw.") { _accept, _withdraw, _reviewer };
        runner.Bind(command, Run);
        return command;
    }

    private ExitCode Run(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var terminal = CommandRunner.Get<Terminal>(services);
        var library = CommandRunner.Get<Library>(services);
        if (arguments.GetValue(_accept) is { } accepted)
        {
            Edit(library, Find(library, accepted), editor => Accept(editor, library, Find(library, accepted), arguments.GetValue(_reviewer)));
            terminal.Line($"{accepted}: accepted as it stands on {library.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.");
            return ExitCode.Done;
        }

        if (arguments.GetValue(_withdraw) is { } withdrawn)
        {
            Edit(library, Find(library, withdrawn), editor => editor.Remove(withdrawn));
            terminal.Line($"{withdrawn}: withdrawn.");
            return ExitCode.Done;
        }

        var open = library.Rules.Mappings.Rules.Where(r => IsOpen(library, r)).ToList();
        if (terminal.IsJson)
            terminal.WriteJson(new { schema = "compliance/rules-review/1", rules = open.Select(r => new { rule = r.Id, file = r.Where.File, line = r.Where.Line, reviewed = r.Reviewed, provisions = Changes(library, r).Select(c => new { provision = c.Id, then = c.Then, now = c.Now, difference = c.Difference }) }) });
        else
            Write(terminal, library, open);
        return ExitCode.Done;
    }

    private static void Write(Terminal terminal, Library library, List<MappingRule> open)
    {
        foreach (var rule in open)
        {
            terminal.Line($"{rule.Id} ({rule.Where}), {library.Rules.Treaties.Cite(rule.Obligation)}, reviewed {rule.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never"}");
            foreach (var (_, citation, then, now, difference) in Changes(library, rule))
                terminal.Line($"  {citation}\n    then: {then ?? "(the wording reviewed is not held in this workspace)"}\n    now:  {now}{(difference is null ? string.Empty : $"\n    difference: {difference}")}");
            terminal.Line($"  rule: {rule.Rationale}\n  to accept: compliance rules review --accept {rule.Id} --reviewer YOU\n");
        }

        terminal.Line(open.Count == 0 ? "Every rule was reviewed on the law as it stands." : FormattableString.Invariant($"{open.Count} rules to review."));
    }

    private static bool IsOpen(Library library, MappingRule rule) =>
        rule.Reviewed is null || rule.Provisions.Any(p => library.Law.Find(p.Id, library.Today) is { } now && (p.Digest is null || Staleness.IsStale(p, now)));

    private static IEnumerable<(string Id, string Citation, string? Then, string Now, string? Difference)> Changes(Library library, MappingRule rule)
    {
        var wordings = new Wordings(library.Workspace);
        foreach (var mapped in rule.Provisions)
        {
            if (library.Law.Find(mapped.Id, library.Today) is not { } now || (mapped.Digest is not null && !Staleness.IsStale(mapped, now)))
                continue;
            var isOfficial = mapped.Official is { } official && now.TextHash is { } text && official != text;
            var then = (isOfficial ? mapped.Official : mapped.Digest) is { } hash ? wordings.Find(hash) : null;
            yield return (mapped.Id.ToString(), library.Law.Cite(mapped.Id), then, isOfficial ? now.Text! : now.Digest ?? now.Text ?? now.Heading, MappingReview.Difference(mapped, now, wordings.Find));
        }
    }

    private static void Accept(RuleFileEditor editor, Library library, MappingRule rule, string? reviewer)
    {
        editor.SetProvisions(rule.Id, [.. rule.Provisions.Select(p =>
        {
            var now = library.Law.Find(p.Id, library.Today);
            return (library.Law.Cite(p.Id), (now?.DigestHash ?? p.Digest)?.ToString(), (now?.TextHash ?? p.Official)?.ToString());
        })]);
        editor.Set(rule.Id, "reviewed", library.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (reviewer is not null)
            editor.Set(rule.Id, "reviewer", reviewer);
    }

    private static MappingRule Find(Library library, string id) =>
        library.Rules.Mappings.Rules.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))
        ?? throw new UsageException($"There is no rule '{id}'. {Corpus.Diagnostics.Suggestions.DidYouMean(id, library.Rules.Mappings.Rules.Select(r => r.Id))}");

    private static void Edit(Library library, MappingRule rule, Action<RuleFileEditor> change)
    {
        var path = Path.Combine(library.Data.Path, rule.Where.File);
        var editor = new RuleFileEditor(File.ReadAllText(path));
        change(editor);
        ReportFile.Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(editor.Text)));
    }
}
