using System.Globalization;
using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Cli.Web;

/// <summary>Differences between editions as HTML.</summary>
internal static class DiffHtml
{
    /// <summary>A page of its own.</summary>
    public static string Whole(Statute statute, DateOnly before, DateOnly after, IReadOnlyList<ProvisionDiff> diffs)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{statute.ShortTitle}: {before:yyyy-MM-dd} and {after:yyyy-MM-dd}");
        var page = new HtmlPage().Element("h1", title);
        Write(page, statute, diffs);
        return HtmlPage.Whole(title, string.Empty, page.ToString(), HtmlPage.Encode("Made by ComplianceEngine from the law book; no legal advice."));
    }

    /// <summary>The changes that are not mere keeping, each with its words.</summary>
    public static void Write(HtmlPage page, Statute statute, IReadOnlyList<ProvisionDiff> diffs)
    {
        page.Element("p", DiffWords.Summary(diffs), ("class", "quiet"));
        foreach (var diff in diffs.Where(d => d.Kind != ChangeKind.Kept))
        {
            page.Open("section", ("class", "duty"));
            page.Element("h3", $"{statute.Cite(diff.Provision.Id)}, {diff.Provision.Heading}: {DiffWords.Kind(diff.Kind)}");
            if (diff.Punishment is { } punishment)
                page.Open("p").Element("strong", "Punishment: ").Element("del", punishment.Before).Text(" ").Element("ins", punishment.After).Close("p");
            if (diff.Note is { } note)
                page.Element("p", note, ("class", "quiet"));
            if (diff.Words.Count > 0)
                WriteWords(page, diff.Words);
            else if (diff.Kind == ChangeKind.Inserted)
                page.Open("blockquote", ("class", "law")).Element("ins", TextOf(diff.Provision)).Close("blockquote");
            else if (diff.Kind == ChangeKind.Repealed)
                page.Open("blockquote", ("class", "law")).Element("del", TextOf(diff.Provision)).Close("blockquote");
            page.Close("section");
        }
    }

    /// <summary>A passage of law with what was taken out and put in.</summary>
    public static void WriteWords(HtmlPage page, IReadOnlyList<WordChange> words)
    {
        page.Open("blockquote", ("class", "law"));
        foreach (var word in DiffWords.Readable(words))
        {
            if (word.Kind == WordChangeKind.Kept)
                page.Text(word.Text);
            else
                page.Element(word.Kind == WordChangeKind.Deleted ? "del" : "ins", word.Text);
        }

        page.Close("blockquote");
    }

    private static string TextOf(Provision provision) => provision.Text ?? provision.Digest ?? provision.Heading;
}
