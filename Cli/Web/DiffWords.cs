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

    /// <summary>The changes as one reads them best: where little was kept, the whole text before, then the whole text after.</summary>
    public static IReadOnlyList<WordChange> Readable(IReadOnlyList<WordChange> words)
    {
        var kept = words.Where(w => w.Kind == WordChangeKind.Kept).Sum(Letters);
        return kept * 3 >= words.Sum(Letters)
            ? words
            : [new WordChange(WordChangeKind.Deleted, Without(WordChangeKind.Inserted) + " "), new WordChange(WordChangeKind.Inserted, Without(WordChangeKind.Deleted))];

        string Without(WordChangeKind kind) => string.Concat(words.Where(w => w.Kind != kind).Select(w => w.Text)).Trim();
    }

    private static int Letters(WordChange word) => word.Text.Count(char.IsLetterOrDigit);

    /// <summary>How many of each.</summary>
    public static string Summary(IReadOnlyList<ProvisionDiff> diffs) => string.Join(", ", diffs
        .GroupBy(d => d.Kind)
        .OrderBy(g => g.Key)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Kind(g.Key)}")));
}
