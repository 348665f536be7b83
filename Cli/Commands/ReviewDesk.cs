using System.Globalization;
using System.Text;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Commands;

/// <summary>The rules that rest on a wording nobody has reviewed, and what can be done with each: its file changes, nothing else.</summary>
internal sealed class ReviewDesk(Library library)
{
    /// <summary>What is said where there is nothing to review.</summary>
    public const string NothingToReview = "Every rule was reviewed on the law as it stands.";

    private readonly Wordings _wordings = new(library.Workspace);

    /// <summary>The rules to review, by id.</summary>
    public IReadOnlyList<MappingRule> Open() => [.. library.Rules.Mappings.Rules.Where(IsOpen)];

    /// <summary>A rule and, of each provision that is new to it, the text then and the text now.</summary>
    public IEnumerable<string> Describe(MappingRule rule)
    {
        yield return $"{rule.Id} ({rule.Where}), {library.Rules.Treaties.Cite(rule.Obligation)}, reviewed {rule.Reviewed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never"}";
        foreach (var change in Changes(rule))
        {
            yield return $"  {change.Citation}";
            yield return $"    then: {change.Then ?? "(the wording reviewed is not held in this workspace)"}";
            yield return $"    now:  {change.Now}";
            if (change.Difference is { } difference)
                yield return $"    difference: {difference}";
        }

        yield return $"  rule: {rule.Rationale}";
    }

    /// <summary>The provisions of a rule whose wording was not the one reviewed.</summary>
    public IEnumerable<WordingChange> Changes(MappingRule rule)
    {
        foreach (var (mapped, now) in Unreviewed(rule))
        {
            var isOfficial = Staleness.OfficialWordsDiffer(mapped, now);
            var then = (isOfficial ? mapped.Official : mapped.Digest) is { } hash ? _wordings.Find(hash) : null;
            yield return new WordingChange(
                mapped.Id.ToString(), library.Law.Cite(mapped.Id), then, isOfficial ? now.Text! : now.Digest ?? now.Text ?? now.Heading, MappingReview.Difference(mapped, now, _wordings.Find));
        }
    }

    /// <summary>Accepts a rule as it stands: its hashes and date become those of today's law.</summary>
    /// <exception cref="UsageException">There is no such rule.</exception>
    public void Accept(string id, string? reviewer)
    {
        var rule = Find(id);
        Edit(rule, editor =>
        {
            editor.SetProvisions(rule.Id, [.. rule.Provisions.Select(p =>
            {
                var now = library.Law.Find(p.Id, library.Today);
                return (library.Law.Cite(p.Id), (now?.DigestHash ?? p.Digest)?.ToString(), (now?.TextHash ?? p.Official)?.ToString());
            })]);
            editor.Set(rule.Id, "reviewed", library.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (reviewer is not null)
                editor.Set(rule.Id, "reviewer", reviewer);
        });
    }

    /// <summary>Takes a rule out of its file.</summary>
    /// <exception cref="UsageException">There is no such rule.</exception>
    public void Withdraw(string id) => Edit(Find(id), editor => editor.Remove(id));

    private bool IsOpen(MappingRule rule) => rule.Reviewed is null || Unreviewed(rule).Any();

    /// <summary>The provisions of a rule that are law today in words which nobody has reviewed.</summary>
    private IEnumerable<(MappedProvision Mapped, Provision Now)> Unreviewed(MappingRule rule)
    {
        foreach (var mapped in rule.Provisions)
        {
            if (library.Law.Find(mapped.Id, library.Today) is { } now && (mapped.Digest is null || Staleness.IsStale(mapped, now)))
                yield return (mapped, now);
        }
    }

    private MappingRule Find(string id) =>
        library.Rules.Mappings.Rules.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))
        ?? throw new UsageException($"There is no rule '{id}'. {Suggestions.DidYouMean(id, library.Rules.Mappings.Rules.Select(r => r.Id))}");

    private void Edit(MappingRule rule, Action<RuleFileEditor> change)
    {
        var path = Path.Combine(library.Data.Path, rule.Where.File);
        var editor = new RuleFileEditor(File.ReadAllText(path));
        change(editor);
        ReportFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(editor.Text)));
    }
}
