using System.Globalization;

namespace ComplianceEngine.Benchmarks;

/// <summary>A question, and how well provisions answer it: 3 the answer, 2 a part of it, 1 worth reading.</summary>
/// <param name="Set">The sets were written one after another; what came before a set could not be tuned to it.</param>
/// <param name="IsHeldOut">Whether it was kept back from tuning: every second one.</param>
internal sealed record Judgment(string Set, string Style, string Question, IReadOnlyDictionary<string, int> Grades, bool IsHeldOut)
{
    public static IReadOnlyList<Judgment> Read(string path)
    {
        var rows = File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
        return [.. rows.Select((r, i) => new Judgment(
            r[0],
            r[1],
            r[2],
            r[3].Split(' ').Select(g => g.Split('=')).ToDictionary(g => g[0], g => int.Parse(g[1], CultureInfo.InvariantCulture), StringComparer.Ordinal),
            i % 2 == 1))];
    }
}
