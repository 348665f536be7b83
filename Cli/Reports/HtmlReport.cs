using System.Globalization;
using System.Text;
using ComplianceEngine.Cli.Web;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The matrix as one page that needs nothing else: heat map, filters, proofs that fold open, amendments word by word, timeline.</summary>
internal sealed class HtmlReport : IReportWriter
{
    private const int YearsOfTimeline = 10;

    public string Extension => ".html";

    public void Write(Report report, Stream stream)
    {
        var matrix = report.Matrix;
        var title = string.Create(CultureInfo.InvariantCulture, $"{matrix.Subject}: compliance gap matrix, {matrix.AsOf:yyyy-MM-dd}");
        var page = new HtmlPage();
        page.Element("h1", $"{matrix.Subject}: compliance gap matrix");
        page.Element("p", string.Create(CultureInfo.InvariantCulture, $"The law as of {matrix.AsOf:yyyy-MM-dd}, in {string.Join(", ", matrix.Territories.Select(t => t.Name))}."), ("class", "quiet"));
        MatrixHtml.Overview(page, matrix, a => $"#{Anchor(a)}");
        page.Open("div", ("class", "filters")).Element("h2", "All duties");
        page.Open("p").Open("label").Text("Words ").Open("input", ("type", "search"), ("data-filter", "text")).Close("label").Text(" ");
        page.Open("label").Text("Status ").Open("select", ("data-filter", "status")).Element("option", "any", ("value", string.Empty));
        foreach (var status in Enum.GetValues<Status>())
            page.Element("option", status.Words(), ("value", status.Code()));
        page.Close("select").Close("label").Text(" ");
        page.Element("button", "Open all proofs", ("type", "button"), ("data-open", "yes")).Element("button", "Close all", ("type", "button"), ("data-open", "no")).Text(" ");
        page.Element("span", string.Empty, ("data-count", string.Empty), ("role", "status"), ("class", "quiet")).Close("p").Close("div");
        page.Open("p").Text("Below the duties: ").Link("#amendments", "the last amendment of each law").Text(", ").Link("#timeline", "how the statuses came to be").Text(".").Close("p");
        foreach (var article in matrix.Clusters.SelectMany(c => c.Articles))
        {
            page.Open("section", ("id", Anchor(article)), ("data-group", string.Empty));
            page.Element("h2", $"{article.Citation}, {article.Article.Title}");
            MatrixHtml.Lacks(page, article, report);
            foreach (var duty in article.Obligations)
                MatrixHtml.Duty(page, duty, report.Remedies.For(duty), () => report.Analysis.Explain(duty.Obligation.Id.ToString()), link: null);
            page.Close("section");
        }

        AmendmentsHtml.Write(page, matrix, report.Analysis.Input.Law);
        WriteTimeline(page, report.Analysis.Input);
        stream.Write(Encoding.UTF8.GetBytes(HtmlPage.Whole(title, string.Empty, page.ToString(), MatrixHtml.Foot(matrix))));
    }

    private static void WriteTimeline(HtmlPage page, AnalysisInput input)
    {
        page.Open("section", ("id", "timeline")).Element("h2", FormattableString.Invariant($"The last {YearsOfTimeline} years"));
        var points = Timeline.Between(input.AsOf.AddYears(-YearsOfTimeline), input.AsOf, day => input with { AsOf = day }, CancellationToken.None);
        TimelineHtml.Write(page, points, input.AsOf);
        page.Close("section");
    }

    private static string Anchor(ArticleResult article) => article.Article.Id.Replace('/', '-');
}
