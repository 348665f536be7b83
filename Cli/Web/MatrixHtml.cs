using System.Globalization;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Web;

/// <summary>Pieces of the matrix as HTML, the same in the file that is mailed and in the page that is served.</summary>
internal static class MatrixHtml
{
    /// <summary>Counts and heat map of every cluster.</summary>
    public static void Overview(HtmlPage page, GapMatrix matrix, Func<ArticleResult, string> link)
    {
        foreach (var cluster in matrix.Clusters)
        {
            var number = cluster.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $", cluster {n}") : string.Empty;
            page.Element("h2", $"{cluster.Treaty.ShortTitle}{number}: {cluster.Title}");
            page.Open("ul", ("class", "tiles"));
            foreach (var status in Enum.GetValues<Status>().Where(s => cluster.Count(s) > 0))
                page.Open("li").Element("b", cluster.Count(status).ToString(CultureInfo.InvariantCulture)).Text(StatusLook.Words(status)).Close("li");
            page.Close("ul").Open("ul", ("class", "heat"));
            foreach (var article in cluster.Articles)
                Tile(page, article, link(article));
            page.Close("ul");
        }
    }

    /// <summary>A status as a label that reads without colour.</summary>
    public static void Label(HtmlPage page, Status status, bool isStale = false) =>
        page.Element("span", $"{StatusLook.Words(status)}{(isStale ? ", stale" : string.Empty)}", ("class", $"status {status.Code()}"));

    /// <summary>What an article lacks to be met; nothing where it lacks nothing.</summary>
    public static void Lacks(HtmlPage page, ArticleResult article, Report report)
    {
        if (report.Remedies.For(article) is { } remedy)
            page.Open("p").Element("strong", "To be met it lacks ").Text(RemedyText.OfWhole(remedy, report.Analysis.Input.Treaties.Cite)).Close("p");
    }

    /// <summary>A duty with its elements, the law that meets them, what is missing, and its proof.</summary>
    /// <param name="link">Makes an address of a provision's id; null where there are no pages to go to.</param>
    public static void Duty(HtmlPage page, ObligationResult duty, Remedy? remedy, Func<ProofNode> proof, Func<string, string>? link)
    {
        page.Open("article", ("class", "duty"), ("data-status", duty.Status.Code()), ("id", duty.Obligation.Id.ToString().Replace('/', '-')));
        page.Open("h3").Text($"{duty.Citation}, {duty.Obligation.Heading} ");
        Label(page, duty.Status, duty.IsStale);
        page.Close("h3").Element("p", duty.Obligation.Duty, ("class", "quiet"));
        var satisfied = duty.Elements.SelectMany(e => e.SatisfiedBy).DistinctBy(s => s.Citation, StringComparer.Ordinal).ToList();
        if (satisfied.Count > 0)
        {
            page.Open("p").Element("strong", "Satisfied by ");
            for (var i = 0; i < satisfied.Count; i++)
            {
                page.Text(i == 0 ? string.Empty : "; ");
                if (link is null)
                    page.Text(satisfied[i].Citation);
                else
                    page.Link(link(satisfied[i].Provision.Id.ToString()), satisfied[i].Citation);
            }

            page.Close("p");
        }

        if (MatrixText.Missing(duty) is { Length: > 0 } missing)
            page.Element("p", missing, ("class", "missing"));
        if (duty.IsContested)
            page.Element("p", "Experts read the law differently here; the stricter reading counts.");
        if (duty.Territories.Select(t => t.Status).Distinct().Count() > 1)
            page.Element("p", string.Join("; ", duty.Territories.Select(t => $"{t.Territory}: {t.Status.Words()}")));
        if (remedy is { Needed.Count: > 0 })
            page.Open("p").Element("strong", "Remedy: ").Text(RemedyText.OfDuty(remedy)).Close("p");
        page.Open("details").Element("summary", "Proof");
        Proof(page, proof(), link, isTop: true);
        page.Close("details").Close("article");
    }

    /// <summary>A proof tree, its branches folding.</summary>
    public static void Proof(HtmlPage page, ProofNode node, Func<string, string>? link, bool isTop)
    {
        if (isTop)
        {
            foreach (var child in node.Children)
                Proof(page, child, link, isTop: false);
            if (node.Children.Count == 0)
                page.Element("p", node.Detail ?? "Nothing is mapped.");
            return;
        }

        var label = $"{(node.Kind is "rule" or "condition" ? node.Kind + " " : string.Empty)}{node.Label}";
        var status = node.Status is null ? string.Empty : $" [{node.Status}]";
        if (node.Children.Count == 0)
        {
            page.Open("p").Element("strong", label).Text($"{status}{(node.Detail is null ? string.Empty : $" {node.Detail}")}").Close("p");
            return;
        }

        page.Open("details", ("open", node.Kind == "element" ? string.Empty : null)).Element("summary", label + status);
        if (node.Detail is { } detail)
            page.Element("p", detail, ("class", "quiet"));
        foreach (var child in node.Children)
            Proof(page, child, link, isTop: false);
        page.Close("details");
    }

    /// <summary>What stands at the foot of every page: which run, and that it is no advice.</summary>
    public static string Foot(GapMatrix matrix) => HtmlPage.Encode(
        $"Run {matrix.RunId}; rule set {matrix.RuleSet}; law book {matrix.Corpus}; ComplianceEngine {matrix.Version}. What follows from the law book and the experts' mappings as of the day; no legal advice. Signs: ● met, ◐ partly met, ○ not met, ? not assessed, △ needs evidence, – not applicable.");

    private static void Tile(HtmlPage page, ArticleResult article, string address)
    {
        page.Open("li").Open("a", ("href", address), ("class", article.Status.Code()));
        page.Element("span", $"{article.Citation} {StatusLook.Sign(article.Status)}", ("class", "name"));
        page.Element("span", article.Article.Title, ("class", "title"));
        page.Element("span", article.Status.Words(), ("class", "title"));
        page.Open("span", ("class", "bar"), ("aria-hidden", "true"));
        foreach (var group in article.Obligations.GroupBy(o => o.Status).OrderBy(g => g.Key))
            page.Element("i", string.Empty, ("class", group.Key.Code()), ("style", FormattableString.Invariant($"flex:{group.Count()}")));
        page.Close("span").Close("a").Close("li");
    }
}
