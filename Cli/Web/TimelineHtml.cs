using System.Globalization;
using System.Text;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Web;

/// <summary>A timeline as a drawing and as a table, which says the same for those who can't see it.</summary>
internal static class TimelineHtml
{
    private const int Left = 190;
    private const int Width = 900;
    private const int RowHeight = 22;

    public static void Write(HtmlPage page, IReadOnlyList<TimelinePoint> points, DateOnly to)
    {
        var articles = points[0].Run.Articles.Where(a => points.Select(p => Status(p, a.Id)).Where(s => s != "not-applicable").Distinct(StringComparer.Ordinal).Count() > 1).ToList();
        if (articles.Count == 0)
        {
            page.Element("p", "No status changed but by the treaties coming to bind.");
            return;
        }

        page.Element("p", "Articles whose status changed by more than the treaty's coming to bind.", ("class", "quiet"));
        page.Open("div", ("class", "table")).Marks(Drawing(points, articles, to)).Close("div");
        page.Open("div", ("class", "table")).Open("table").Open("thead").Open("tr").Element("th", "From", ("scope", "col")).Element("th", "What changed", ("scope", "col")).Element("th", "By which law", ("scope", "col")).Close("tr").Close("thead").Open("tbody");
        foreach (var point in points.Skip(1))
        {
            page.Open("tr").Element("td", Iso(point.Day)).Open("td");
            foreach (var change in point.Changes!.Obligations.Take(30))
                page.Element("div", $"{change.Citation}: {change.Was?.Replace('-', ' ')} → {change.Now?.Replace('-', ' ')}");
            if (point.Changes.Obligations.Count > 30)
                page.Element("div", string.Create(CultureInfo.InvariantCulture, $"and {point.Changes.Obligations.Count - 30} more"));
            page.Close("td").Element("td", string.Join("; ", point.Changes.Obligations.SelectMany(o => o.Because).Select(b => b.Kind == CauseKind.DutyChanged ? "the treaty came to bind" : b.Citation ?? b.Id).Distinct(StringComparer.Ordinal).Take(20))).Close("tr");
        }

        page.Close("tbody").Close("table").Close("div");
    }

    private static string Drawing(IReadOnlyList<TimelinePoint> points, List<ArticleSnapshot> articles, DateOnly to)
    {
        var from = points[0].Day;
        double X(DateOnly day) => Left + ((Width - Left - 10) * (double)(day.DayNumber - from.DayNumber) / Math.Max(1, to.DayNumber - from.DayNumber));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {(articles.Count * RowHeight) + 30}\" role=\"img\" aria-label=\"Status of each article over time; the table below says the same\" font-size=\"12\" fill=\"currentColor\">");
        for (var row = 0; row < articles.Count; row++)
        {
            var y = row * RowHeight;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 15}\">{HtmlPage.Encode(articles[row].Citation)}</text>");
            for (var i = 0; i < points.Count; i++)
            {
                var last = i;
                while (last + 1 < points.Count && Status(points[last + 1], articles[row].Id) == Status(points[i], articles[row].Id))
                    last++;
                var end = last + 1 < points.Count ? points[last + 1].Day : to;
                svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{X(points[i].Day):0.0}\" y=\"{y + 3}\" width=\"{Math.Max(0.5, X(end) - X(points[i].Day)):0.0}\" height=\"{RowHeight - 6}\" style=\"fill:var(--{Status(points[i], articles[row].Id)})\" stroke=\"currentColor\" stroke-width=\"0.3\"><title>{HtmlPage.Encode($"{articles[row].Citation} from {Iso(points[i].Day)}: {Status(points[i], articles[row].Id).Replace('-', ' ')}")}</title></rect>");
                i = last;
            }
        }

        var axis = (articles.Count * RowHeight) + 14;
        for (var year = from.Year + 1; year <= to.Year; year++)
        {
            if (year % 5 == 0 || to.Year - from.Year < 20)
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(new DateOnly(year, 1, 1)):0.0}\" y=\"{axis + 10}\" text-anchor=\"middle\" font-size=\"10\">{year}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Status(TimelinePoint point, string article) => point.Run.Articles.FirstOrDefault(a => a.Id == article)?.Status ?? "not-applicable";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
