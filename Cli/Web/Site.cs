using System.Globalization;
using System.Text;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Assessments;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Runs;

namespace ComplianceEngine.Cli.Web;

/// <summary>The pages of the local site, made on the server from the law book as it was when the site started.</summary>
internal sealed class Site(Library library, CancellationToken stopping)
{
    private const int HitsShown = 20;
    private readonly Lazy<SearchIndex> _index = new(() => library.Index(stopping));
    private readonly Lazy<ComplianceAnalysis> _analysis = new(() => ComplianceAnalysis.Run(library.Input(library.Today, null), stopping));
    private readonly Lazy<string> _timeline = new(() => MakeTimeline(library, stopping));
    private Report? _report;
    private Downloads? _downloads;

    /// <summary>One report serves every page and file, and keeps what it found out. Two requests that are first together may each make one, which does no harm.</summary>
    private Report Report => _report ??= new Report(_analysis.Value.Matrix, _analysis.Value);

    private Downloads Files => _downloads ??= new Downloads(library, () => Report);

    /// <summary>Does once what every page needs, so that the first page is fast.</summary>
    public void WarmUp()
    {
        _ = _analysis.Value;
        _ = _index.Value;
        Home();
    }

    public string Home()
    {
        var page = new HtmlPage();
        page.Element("h1", $"{_analysis.Value.Matrix.Country}: which law satisfies the treaty, and where are the gaps?");
        page.Element("p", string.Create(CultureInfo.InvariantCulture, $"The law as of {library.Today:yyyy-MM-dd}. Choose an article, or ask a question above."), ("class", "quiet"));
        MatrixHtml.Overview(page, _analysis.Value.Matrix, a => $"/article/{a.Article.Id}");
        page.Element("h2", "Take it with you").Open("p");
        foreach (var (file, title) in Files.All)
            page.Link($"/report/{file}", title, "button").Text(" ");
        page.Close("p");
        return Whole("Gap matrix", page);
    }

    public string? Article(string id)
    {
        if (_analysis.Value.Matrix.Clusters.SelectMany(c => c.Articles).FirstOrDefault(a => a.Article.Id == id) is not { } article)
            return null;
        var page = new HtmlPage();
        page.Open("p", ("class", "crumbs")).Link("/", "Gap matrix").Text(" › ").Text(article.Citation).Close("p");
        page.Open("h1").Text($"{article.Citation}, {article.Article.Title} ");
        MatrixHtml.Label(page, article.Status);
        page.Close("h1");
        MatrixHtml.Lacks(page, article, Report);
        foreach (var duty in article.Obligations)
            MatrixHtml.Duty(page, duty, Report.Remedies.For(duty), () => _analysis.Value.Explain(duty.Obligation.Id.ToString()), p => $"/provision/{p}");
        return Whole($"{article.Citation}, {article.Article.Title}", page);
    }

    public string? Provision(string id)
    {
        if (!ProvisionId.TryParse(id, null, out var provision) || library.Law.Versions(provision) is not { Count: > 0 } versions)
            return null;
        var statute = library.Law.Find(provision.Statute)!;
        var page = new HtmlPage();
        page.Open("p", ("class", "crumbs")).Link("/", "Gap matrix").Text(" › ").Link($"/statute/{statute.Id}", statute.ShortTitle).Text(" › ").Text(CitationPrinter.Print(provision.Path)).Close("p");
        page.Element("h1", $"{statute.Cite(provision)}, {versions[^1].Heading}");
        for (var i = versions.Count - 1; i >= 0; i--)
            Version(page, versions[i], i > 0 ? versions[i - 1] : null);
        Parts(page, statute, provision);
        Duties(page, provision);
        page.Element("h2", "More like this");
        Hits(page, _index.Value.Like(versions[^1], new SearchRequest(string.Empty, null, library.Today, 5)));
        return Whole(statute.Cite(provision), page);
    }

    public string? Statute(string id)
    {
        if (!StatuteId.TryParse(id, null, out var statuteId) || library.Law.Find(statuteId) is not { } statute)
            return null;
        var page = new HtmlPage();
        page.Open("p", ("class", "crumbs")).Link("/", "Gap matrix").Text(" › ").Text(statute.ShortTitle).Close("p");
        page.Element("h1", statute.Title);
        page.Element("p", statute.Extent.Count == 0 ? "Runs everywhere." : $"Runs in {string.Join(", ", statute.Extent)}.", ("class", "quiet"));
        var editions = statute.EditionDates;
        if (editions.Count > 1)
        {
            page.Open("p").Text("Editions: ");
            for (var i = 1; i < editions.Count; i++)
                page.Link(string.Create(CultureInfo.InvariantCulture, $"/diff/{statute.Id}?from={editions[i - 1]:yyyy-MM-dd}&to={editions[i]:yyyy-MM-dd}"), string.Create(CultureInfo.InvariantCulture, $"{editions[i]:yyyy-MM-dd}")).Text(" ");
            page.Close("p");
        }

        page.Open("div", ("class", "table")).Open("table").Open("thead").Open("tr").Element("th", "Provision", ("scope", "col")).Element("th", "Heading", ("scope", "col")).Element("th", "Punishment", ("scope", "col")).Close("tr").Close("thead").Open("tbody");
        foreach (var provision in statute.Provisions.Where(p => p.IsInForce(library.Today) && p.Id.Parent is null))
            page.Open("tr").Open("td").Link($"/provision/{provision.Id}", CitationPrinter.Print(provision.Id.Path)).Close("td").Element("td", provision.Heading).Element("td", PunishmentText.Of(provision) ?? string.Empty).Close("tr");
        page.Close("tbody").Close("table").Close("div");
        return Whole(statute.ShortTitle, page);
    }

    public string? Diff(string id, DateOnly from, DateOnly to)
    {
        if (!StatuteId.TryParse(id, null, out var statuteId) || library.Law.Find(statuteId) is not { } statute)
            return null;
        var page = new HtmlPage();
        page.Open("p", ("class", "crumbs")).Link("/", "Gap matrix").Text(" › ").Link($"/statute/{statute.Id}", statute.ShortTitle).Text(" › comparison").Close("p");
        page.Element("h1", string.Create(CultureInfo.InvariantCulture, $"{statute.ShortTitle}: {from:yyyy-MM-dd} and {to:yyyy-MM-dd}"));
        DiffHtml.Write(page, statute, EditionDiff.Compare(statute, from, to));
        return Whole($"{statute.ShortTitle}, comparison", page);
    }

    /// <summary>A page of results, or the results alone for the page that asks as one types.</summary>
    public string Search(string text, string? statute, bool isPart)
    {
        var page = new HtmlPage();
        if (!isPart)
        {
            page.Element("h1", "Search the law book").Open("form", ("action", "/search"), ("role", "search"));
            page.Open("p").Open("label").Text("Question or words ").Open("input", ("type", "search"), ("name", "q"), ("value", text), ("data-live", string.Empty), ("size", "50")).Close("label").Text(" ").Element("button", "Search").Close("p").Close("form");
            page.Open("div", ("id", "results"), ("aria-live", "polite"));
        }

        if (text.Trim().Length > 0)
            Results(page, text, statute);
        if (isPart)
            return page.ToString();
        page.Close("div");
        return Whole(text.Length == 0 ? "Search" : $"Search: {text}", page);
    }

    /// <summary>Where a question leads: an article, a provision, or a search.</summary>
    public string Ask(string text)
    {
        if (library.Citations.Read(text) is CitationReading.Found found)
            return $"/provision/{found.Provision}";
        if (library.Citations.FindIn(text) is CitationReading.Found inside)
            return $"/provision/{inside.Provision}";
        return library.Rules.Treaties.ReadCitation(text) is { } id
            ? $"/article/{string.Join('/', id.Split('/').Take(2))}#{id.Replace('/', '-')}"
            : $"/search?q={Uri.EscapeDataString(text)}";
    }

    public string Timeline() => _timeline.Value;

    public string Compare()
    {
        var diagnostics = new DiagnosticBag();
        var assessments = library.Data.Files("assessments").Select(f => new AssessmentReader(library.Rules.Treaties, diagnostics).Read(f)).OfType<Assessment>().ToList();
        var page = new HtmlPage().Element("h1", "Answers side by side");
        if (assessments.Count == 0)
        {
            page.Element("p", "The data folder holds no assessments. 'compliance compare --assessment FILE' compares any file.");
            return Whole("Comparison", page);
        }

        foreach (var assessment in assessments)
            page.Element("p", $"{assessment.Name}: {assessment.Source}", ("class", "quiet"));
        foreach (var group in Comparison.Compare(_analysis.Value.Matrix, assessments).Where(c => c.Answers.Count > 0).GroupBy(c => c.Verdict).OrderBy(g => g.Key))
        {
            page.Element("h2", $"{ShadowReport.Words(group.Key)} ({group.Count().ToString(CultureInfo.InvariantCulture)})");
            foreach (var duty in group)
                ComparedDuty(page, duty);
        }

        return Whole("Comparison", page);
    }

    /// <summary>A report or questionnaire as a file; null for a name that is not known.</summary>
    public byte[]? Download(string name) => Files.Find(name);

    public string NotFound() => Whole("Not found", new HtmlPage().Element("h1", "There is no such page").Open("p").Link("/", "To the gap matrix").Close("p"));

    private static string MakeTimeline(Library library, CancellationToken stopping)
    {
        var points = Rules.Runs.Timeline.Between(new DateOnly(2009, 1, 1), library.Today, d => library.Input(d, null), stopping);
        var page = new HtmlPage().Element("h1", "How the statuses changed");
        TimelineHtml.Write(page, points, library.Today);
        return Whole(library, "Timeline", page);
    }

    private static void ComparedDuty(HtmlPage page, ComparedDuty duty)
    {
        page.Open("section", ("class", "duty")).Open("h3").Link($"/article/{duty.Duty.Obligation.Id.Article}#{duty.Duty.Obligation.Id.ToString().Replace('/', '-')}", $"{duty.Duty.Citation}, {duty.Duty.Obligation.Heading}").Close("h3").Open("div", ("class", "side"));
        foreach (var (assessment, answer) in duty.Answers)
            page.Open("div").Element("strong", $"{assessment.Name}: {answer.Answer.Words()}").Element("p", string.Join("; ", answer.Law)).Element("p", answer.Text).Close("div");
        page.Open("div").Element("strong", "Law book: ");
        MatrixHtml.Label(page, duty.Duty.Status);
        page.Element("p", MatrixText.SatisfiedBy(duty.Duty)).Element("p", MatrixText.Missing(duty.Duty)).Close("div").Close("div").Close("section");
    }

    private void Results(HtmlPage page, string text, string? statute)
    {
        var id = statute is not null && StatuteId.TryParse(statute, null, out var parsed) ? parsed : (StatuteId?)null;
        var result = _index.Value.Search(new SearchRequest(text, id, library.Today, HitsShown) { WithFacets = true, Duty = library.Rules.Treaties.ReadCitation(text) });
        if (result.Note is { } note)
            page.Element("p", note, ("class", "quiet"));
        page.Element("p", result.Hits.Count == 0 ? "Nothing in the law book matches." : string.Create(CultureInfo.InvariantCulture, $"{result.Total} provisions match."));
        page.Open("p", ("class", "facets"));
        foreach (var (value, count) in result.Facets.Where(f => f.Name == "statute").SelectMany(f => f.Values).Take(10))
            page.Link($"/search?q={Uri.EscapeDataString(text)}&statute={Uri.EscapeDataString(value)}", string.Create(CultureInfo.InvariantCulture, $"{library.Law.Find(StatuteId.Of(value))?.ShortTitle ?? value} ({count})"));
        page.Close("p");
        Hits(page, result);
    }

    private static void Hits(HtmlPage page, SearchResult result)
    {
        foreach (var hit in result.Hits)
        {
            page.Open("div", ("class", "hit")).Open("h3").Link($"/provision/{hit.Provision.Id}", $"{hit.Citation}, {hit.Provision.Heading}").Close("h3");
            page.Open("p").Marks(hit.Snippet.Mark(HtmlPage.Encode, "<mark>", "</mark>")).Text(hit.IsWeak ? " (holds a part of what was asked)" : string.Empty).Close("p");
            if (hit.AskedAs is { } asked)
                page.Element("p", $"asked as: {asked}", ("class", "quiet"));
            page.Close("div");
        }
    }

    private void Version(HtmlPage page, Provision version, Provision? before)
    {
        var until = version.InForceTo is { } end ? string.Create(CultureInfo.InvariantCulture, $" to {end.AddDays(-1):yyyy-MM-dd}") : string.Empty;
        page.Element("h2", string.Create(CultureInfo.InvariantCulture, $"In force from {version.InForceFrom:yyyy-MM-dd}{until}{(version.IsInForce(library.Today) ? string.Empty : " (not now)")}"));
        if (version.Digest is { } digest)
            page.Open("p").Element("strong", "Digest: ").Text(digest).Close("p");
        if (version.Text is { } text)
            page.Element("blockquote", text, ("class", "law"));
        if (PunishmentText.Of(version) is { } punishment)
            page.Open("p").Element("strong", "Punishment: ").Text(punishment).Close("p");
        if (version.AmendedBy.Count > 0)
            page.Open("p").Element("strong", "Amended by: ").Text(string.Join("; ", version.AmendedBy)).Close("p");
        if (before is not null)
        {
            var diff = TextDiff.Compare(before.Text ?? before.Digest ?? string.Empty, version.Text ?? version.Digest ?? string.Empty, isNoisy: false);
            page.Open("details").Element("summary", "What changed from the wording before");
            DiffHtml.WriteWords(page, diff.Words);
            page.Close("details");
        }

        page.Element("p", $"Source: {version.Source}. {version.Confidence}. Fingerprint {version.TextHash ?? version.DigestHash}.", ("class", "quiet"));
    }

    private void Parts(HtmlPage page, Statute statute, ProvisionId provision)
    {
        var parts = statute.Provisions.Where(p => p.Id != provision && p.Id.IsWithin(provision) && p.IsInForce(library.Today)).Take(200).ToList();
        if (parts.Count == 0)
            return;
        page.Element("h2", "Parts").Open("ul");
        foreach (var part in parts)
            page.Open("li").Link($"/provision/{part.Id}", $"{CitationPrinter.Print(part.Id.Path)}, {part.Heading}").Close("li");
        page.Close("ul");
    }

    private void Duties(HtmlPage page, ProvisionId provision)
    {
        var rules = library.Rules.Mappings.Rules.Where(r => r.Provisions.Any(p => p.Id == provision)).OrderBy(r => r.Obligation).ToList();
        if (rules.Count == 0)
            return;
        page.Element("h2", "Relied on for").Open("ul");
        foreach (var rule in rules)
            page.Open("li").Link($"/article/{rule.Obligation.Article}#{rule.Obligation.ToString().Replace('/', '-')}", library.Rules.Treaties.Cite(rule.Obligation)).Text($": {rule.Rationale}").Close("li");
        page.Close("ul");
    }

    private string Whole(string title, HtmlPage page) => Whole(library, title, page);

    private static string Whole(Library library, string title, HtmlPage page)
    {
        var head = new HtmlPage().Open("header", ("class", "site")).Open("strong").Link("/", "ComplianceEngine").Close("strong").Open("nav", ("aria-label", "Main"));
        head.Link("/", "Matrix").Link("/search", "Search").Link("/timeline", "Timeline").Link("/compare", "Comparison").Close("nav");
        head.Open("form", ("action", "/ask"), ("role", "search")).Open("input", ("type", "search"), ("name", "q"), ("aria-label", "Ask: which law satisfies article 6?"), ("placeholder", "Which law satisfies article 6?")).Element("button", "Ask").Close("form").Close("header");
        return HtmlPage.Whole(
            $"{title} – ComplianceEngine",
            head.ToString(),
            page.ToString(),
            HtmlPage.Encode(string.Create(CultureInfo.InvariantCulture, $"The law as of {library.Today:yyyy-MM-dd}; rule set {library.Rules.Hash}; ComplianceEngine {Library.Version}. What follows from the law book and the experts' mappings; no legal advice.")));
    }
}
