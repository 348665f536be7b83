using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Corpus.Diff;

namespace ComplianceEngine.Cli.Web;

/// <summary>Differences in words, the same on the terminal and in pages.</summary>
internal static class DiffWords
{
    public static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Kept => "kept",
        ChangeKind.Spelling => "spelling or print only",
        ChangeKind.Changed => "changed",
        ChangeKind.Renumbered => "renumbered",
        ChangeKind.Inserted => "inserted",
        ChangeKind.Repealed => "gone",
        _ => throw new UnreachableException(),
    };

    /// <summary>The code of JSON.</summary>
    public static string Code(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>How many of each.</summary>
    public static string Summary(IReadOnlyList<ProvisionDiff> diffs) => string.Join(", ", diffs
        .GroupBy(d => d.Kind)
        .OrderBy(g => g.Key)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Kind(g.Key)}")));
}
