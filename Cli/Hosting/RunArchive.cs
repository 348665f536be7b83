using System.Globalization;
using System.Text.Json;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Hosting;

/// <summary>The runs of a workspace.</summary>
internal sealed class RunArchive(Workspace workspace)
{
    private readonly RunStore _store = new(workspace);

    public void Save(RunSnapshot run, bool isAsOfGiven) => _store.Save(new StoredRun
    {
        Id = run.Id,
        AsOf = run.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IsAsOfGiven = isAsOfGiven ? 1 : 0,
        Territory = run.Territory,
        RuleSet = run.RuleSet,
        Corpus = run.Corpus,
        Version = run.Version,
        Result = JsonSerializer.Serialize(run),
    });

    /// <summary>The newest run, and whether its day was named by the user.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public (RunSnapshot Run, bool IsAsOfGiven) Latest() => _store.Latest() is { } run
        ? (Read(run), run.IsAsOfGiven == 1)
        : throw new UsageException("There is no earlier run in this workspace. Run 'compliance analyze' first.");

    /// <summary>The newest run of other inputs than a run's: what it is compared with, however often it is made; null where there is none.</summary>
    public RunSnapshot? Before(RunSnapshot run) =>
        _store.LatestBut(run.Id) is { } other ? Read(other) : null;

    /// <summary>The newest runs but one and but none, or those named by the beginning of their ids.</summary>
    /// <exception cref="UsageException">There is no such run, or a name fits several.</exception>
    public (RunSnapshot From, RunSnapshot To) Pair(IReadOnlyList<string> names)
    {
        var all = _store.All();
        if (names.Count == 2)
            return (Read(Find(all, names[0])), Read(Find(all, names[1])));
        if (names.Count == 1 && all.Count > 0)
            return (Read(Find(all, names[0])), Read(all[0]));
        return all.Count >= 2
            ? (Read(all[1]), Read(all[0]))
            : throw new UsageException("There are no two runs to compare in this workspace. 'compliance analyze' and 'compliance rerun' make runs.");
    }

    private static StoredRun Find(IReadOnlyList<StoredRun> all, string name) => all.Where(r => r.Id.StartsWith(name, StringComparison.Ordinal)).ToList() switch
    {
        [var one] => one,
        [] => throw new UsageException($"There is no run '{name}'. {Known(all)}"),
        _ => throw new UsageException($"'{name}' fits several runs. {Known(all)}"),
    };

    private static string Known(IReadOnlyList<StoredRun> all) => all.Count == 0
        ? "There are no runs yet."
        : $"Runs, newest first: {string.Join(", ", all.Take(8).Select(r => $"{r.Id} (law as of {r.AsOf})"))}.";

    private static RunSnapshot Read(StoredRun run) => JsonSerializer.Deserialize<RunSnapshot>(run.Result)
        ?? throw new StoreException($"The stored run {run.Id} can't be read.");
}
