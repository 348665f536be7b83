using System.Diagnostics;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Benchmarks;

/// <summary>
/// How fast the search indexes and answers on a book of the Pakistan Code's size (28,000 sections, 30 million characters) or
/// larger, beside SQLite FTS5 on the same text: the judged questions, ranked, with snippets.
/// </summary>
internal static class SearchSpeed
{
    private const int SectionsPerStatute = 100;
    private const int Characters = 1_070;
    private const int ManyProvisions = 100_000;
    private const int WarmRounds = 4;
    private static readonly DateOnly Day = new(2026, 11, 24);

    public static void Run(string root, int sections)
    {
        var data = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"compliance-book-{sections}x{Characters}"));
        BigBook.Write(Path.Combine(root, "data"), data, sections / SectionsPerStatute, SectionsPerStatute, Characters);
        var folder = Directory.CreateTempSubdirectory("speed ").FullName;
        try
        {
            Run(root, new DataFolder(data), Workspace.Open(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(string root, DataFolder data, Workspace workspace)
    {
        var questions = Judgment.Read(Path.Combine(root, "Tests", "Benchmarks", "judgments.tsv")).Select(j => j.Question).ToList();
        var store = new LawStore(workspace);
        Seconds("read the book's files", () => store.Sync(data));
        var law = store.Load();
        var rules = RuleBook.Read(data, law);
        var hashes = store.StatuteHashes();
        if (law.ProvisionIds.Count > ManyProvisions)
            questions = [.. questions.Where((_, i) => i % 6 == 0)]; // FTS5 takes a second a question there.
        var characters = PlainBm25.Texts(law, Day).Sum(t => (long)t.Text.Length);
        Console.WriteLine(FormattableString.Invariant($"{law.ProvisionIds.Count:N0} provisions, {characters / 1e6:0} million characters"));

        SearchIndex? index = null;
        SearchAids? aids = null;
        SearchIndex Open(IReadOnlyDictionary<StatuteId, string> statutes) => SearchIndex.Open(workspace, new(law), statutes, aids!, CancellationToken.None);
        var rounds = law.ProvisionIds.Count > ManyProvisions ? 1 : WarmRounds;
        var indexing = Best("index", rounds, () =>
        {
            index?.Dispose();
            DeleteIndex(workspace);
            aids = SearchAids.Of(data) with { Bridge = rules.Bridge() };
            index = Open(hashes);
        });
        FullTextSqlite? fts = null;
        var ftsIndexing = Best("FTS5 index", rounds, () =>
        {
            fts?.Dispose();
            fts = new FullTextSqlite(law, Day);
        });
        Console.WriteLine(FormattableString.Invariant($"  {indexing / ftsIndexing:0.0} times FTS5; aim 2"));
        index!.Dispose();

        var changed = hashes.ToDictionary(h => h.Key, h => h.Key.ToString() == "pk/gen-0000" ? h.Value + " changed" : h.Value);
        Seconds("one changed statute", () => index = Open(changed));
        var ours = Answers("this", questions, q => index!.Search(new SearchRequest(q, null, Day, 10) { Duty = rules.Treaties.ReadCitation(q) }).Hits.Count);
        var theirs = Answers("FTS5", questions, q => fts!.Search(q).Count);
        Console.WriteLine(FormattableString.Invariant($"  FTS5's median is {theirs / ours:0.0} times this; aim 3"));
        index!.Dispose();
        fts!.Dispose();
    }

    /// <summary>The first time, when all is compiled, and the best of some more.</summary>
    private static double Best(string what, int rounds, Action act)
    {
        var cold = Seconds($"{what}, cold", act);
        return rounds == 1 ? cold : Enumerable.Range(0, rounds).Min(_ => Seconds($"{what}, again", act));
    }

    private static void DeleteIndex(Workspace workspace)
    {
        if (Directory.Exists(workspace.IndexPath))
            Directory.Delete(workspace.IndexPath, recursive: true);
    }

    private static double Seconds(string what, Action act)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        act();
        Console.WriteLine(FormattableString.Invariant($"{what,-24}{watch.Elapsed.TotalSeconds,8:0.00} s"));
        return watch.Elapsed.TotalSeconds;
    }

    private static double Answers(string engine, List<string> questions, Func<string, int> ask)
    {
        // What runs for the first time is compiled by the first half; the second has not been asked before.
        var half = questions.Count / 2;
        questions.Take(half).ToList().ForEach(q => ask(q));
        var times = questions.Skip(half).Select(q =>
        {
            var watch = Stopwatch.StartNew();
            ask(q);
            return watch.Elapsed.TotalMilliseconds;
        }).Order().ToList();
        var median = times[times.Count / 2];
        Console.WriteLine(FormattableString.Invariant($"{engine,-6}{times.Count} questions: p50 {median:0.0} ms, p95 {times[times.Count * 95 / 100]:0.0} ms"));
        return median;
    }
}
