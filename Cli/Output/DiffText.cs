using System.Globalization;
using ComplianceEngine.Cli.Web;
using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Law;
using Spectre.Console;

namespace ComplianceEngine.Cli.Output;

/// <summary>A comparison of editions on a terminal.</summary>
internal static class DiffText
{
    private const int Around = 60;

    public static void Write(IAnsiConsole console, Statute statute, DateOnly before, DateOnly after, IReadOnlyList<ProvisionDiff> diffs)
    {
        console.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"{statute.Title}: {before:yyyy-MM-dd} → {after:yyyy-MM-dd}\n"), new Style(decoration: Decoration.Bold)));
        console.Write(new Text($"{DiffWords.Summary(diffs)}\n"));
        foreach (var diff in diffs.Where(d => d.Kind is not (ChangeKind.Kept or ChangeKind.Spelling)))
            Write(console, statute, diff);
        var spelling = diffs.Where(d => d.Kind == ChangeKind.Spelling).Select(d => CitationOf(statute, d)).ToList();
        if (spelling.Count > 0)
            console.Write(new Text($"Spelling or print only: {string.Join(", ", spelling)}\n", new Style(Color.Grey)));
    }

    private static void Write(IAnsiConsole console, Statute statute, ProvisionDiff diff)
    {
        var colour = diff.Kind switch { ChangeKind.Inserted => Color.Green, ChangeKind.Repealed => Color.Red, _ => Color.Yellow };
        console.Write(new Text($"{CitationOf(statute, diff)}, {diff.Provision.Heading}: {DiffWords.Kind(diff.Kind)}{(diff.Note is { } note ? $" ({note})" : string.Empty)}\n", new Style(colour)));
        if (diff.Punishment is { } punishment)
            console.Write(new Padder(new Text($"punishment: {punishment.Before} → {punishment.After}"), new Padding(4, 0, 0, 0)));
        if (diff.Words.Count > 0)
            console.Write(new Padder(Line(diff.Words), new Padding(4, 0, 0, 0)));
    }

    /// <summary>What changed, with a few words around it. Marks stand for colours where there are none.</summary>
    private static Paragraph Line(IReadOnlyList<WordChange> changes)
    {
        var words = DiffWords.Readable(changes);
        var line = new Paragraph();
        for (var i = 0; i < words.Count; i++)
        {
            var text = words[i].Text;
            switch (words[i].Kind)
            {
                case WordChangeKind.Kept:
                    line.Append(Cut(text, isFirst: i == 0, isLast: i == words.Count - 1), new Style(Color.Grey));
                    break;
                case WordChangeKind.Deleted:
                    line.Append($"[-{text.Trim()}-] ", new Style(Color.Red));
                    break;
                default:
                    line.Append($"{{+{text.Trim()}+}} ", new Style(Color.Green));
                    break;
            }
        }

        return line;
    }

    private static string Cut(string text, bool isFirst, bool isLast)
    {
        if (text.Length <= Around * 2)
            return text;
        var head = isFirst ? string.Empty : text[..Around];
        var tail = isLast ? string.Empty : text[^Around..];
        return $"{head} … {tail}";
    }

    private static string CitationOf(Statute statute, ProvisionDiff diff) => Corpus.Citations.CitationPrinter.Print(diff.Provision.Id.Path);
}
