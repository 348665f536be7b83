using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Search.Lists;
using ComplianceEngine.Corpus.Search.Scoring;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Analysis;

namespace ComplianceEngine.Benchmarks;

/// <summary>
/// How well the search answers the questions of <c>judgments.tsv</c>, beside plain BM25 over one field and SQLite FTS5 on
/// the same text: nDCG@10 (Järvelin, Kekäläinen 2002), the first answer right, recall@20, mean reciprocal rank.
/// </summary>
internal static class Relevance
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <param name="isApart">Whether phrases near to a question are left out (<see cref="PhrasesApart"/>).</param>
    public static void Run(string root, bool showsMisses, bool isApart)
    {
        var judgments = Judgment.Read(Path.Combine(root, "Tests", "Benchmarks", "judgments.tsv"));
        var data = new DataFolder(Path.Combine(root, "data"));
        var folder = Directory.CreateTempSubdirectory("relevance ").FullName;
        try
        {
            if (isApart)
                data = PhrasesApart.Copy(data, judgments.Select(j => j.Question), Path.Combine(folder, "data"));
            var workspace = Workspace.Open(folder);
            var store = new LawStore(workspace);
            store.Sync(data);
            var law = store.Load();
            var rules = RuleBook.Read(data, law);
            using var index = SearchIndex.Open(workspace, new(law), store.StatuteHashes(), SearchAids.Of(data) with { Bridge = rules.Bridge() }, CancellationToken.None);
            using var plain = new PlainBm25(law, Day);
            using var fts = new FullTextSqlite(law, Day);
            Console.WriteLine($"{"engine",-14}{"questions",-22}{"n",5}{"nDCG@10",9}{"first",8}{"recall@20",11}{"MRR",7}{"p50 ms",8}");
            Table("this", judgments, q => [.. index.Search(new SearchRequest(q, null, Day, 20) { Duty = rules.Treaties.ReadCitation(q) }).Hits.Select(h => h.Provision.Id.ToString())], showsMisses);
            Table("BM25", judgments, plain.Search, false);
            Table("FTS5", judgments, fts.Search, false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Table(string engine, IReadOnlyList<Judgment> judgments, Func<string, IReadOnlyList<string>> search, bool showsMisses)
    {
        search("warm up the engine");
        var scores = judgments.Select(j => Score(j, search)).ToList();
        foreach (var group in scores.GroupBy(s => s.Judgment.Style).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(engine, group.Key, [.. group]);
        foreach (var group in scores.GroupBy(s => s.Judgment.Set).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(engine, $"set {group.Key}", [.. group]);
        Row(engine, "all, tuned on", [.. scores.Where(s => !s.Judgment.IsHeldOut)]);
        Row(engine, "all, held out", [.. scores.Where(s => s.Judgment.IsHeldOut)]);
        Row(engine, "all", scores);
        if (!showsMisses)
            return;
        foreach (var miss in scores.Where(s => !s.Judgment.IsHeldOut && (s.First < 1 || s.Recall < 1)))
            Console.WriteLine(FormattableString.Invariant($"  {miss.Ndcg:0.00} {miss.Judgment.Question}: {string.Join(' ', miss.Found.Take(5))} | wanted {string.Join(' ', miss.Judgment.Grades.Select(g => $"{g.Key}={g.Value}"))}"));
    }

    private static void Row(string engine, string name, List<QuestionScore> scores) => Console.WriteLine(FormattableString.Invariant(
        $"{engine,-14}{name,-22}{scores.Count,5}{scores.Average(s => s.Ndcg),9:0.000}{scores.Average(s => s.First),8:0.00}{scores.Average(s => s.Recall),11:0.000}{scores.Average(s => s.Reciprocal),7:0.00}{Median(scores),8:0.00}"));

    private static double Median(List<QuestionScore> scores) => scores.Select(s => s.Milliseconds).Order().ElementAt(scores.Count / 2);

    private static QuestionScore Score(Judgment judgment, Func<string, IReadOnlyList<string>> search)
    {
        var watch = Stopwatch.StartNew();
        var found = search(judgment.Question);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        var gains = found.Take(10).Select((id, i) => Gain(judgment.Grades.GetValueOrDefault(id)) / Math.Log2(i + 2)).Sum();
        var ideal = judgment.Grades.Values.OrderDescending().Take(10).Select((g, i) => Gain(g) / Math.Log2(i + 2)).Sum();
        var best = judgment.Grades.Values.Max();
        var wanted = judgment.Grades.Where(g => g.Value >= Math.Min(best, 2)).Select(g => g.Key).ToList();
        var rank = found.ToList().FindIndex(id => judgment.Grades.GetValueOrDefault(id) == best);
        return new QuestionScore(
            judgment,
            found,
            gains / ideal,
            rank == 0 ? 1 : 0,
            (double)wanted.Count(w => found.Take(20).Contains(w, StringComparer.Ordinal)) / wanted.Count,
            rank < 0 ? 0 : 1.0 / (rank + 1),
            elapsed);
    }

    private static double Gain(int grade) => Math.Pow(2, grade) - 1;

    private sealed record QuestionScore(Judgment Judgment, IReadOnlyList<string> Found, double Ndcg, double First, double Recall, double Reciprocal, double Milliseconds);
}
