using System.ComponentModel;
using System.Globalization;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Search;
using ComplianceEngine.Rules.Analysis;
using ModelContextProtocol.Server;

namespace ComplianceEngine.Cli.Web;

/// <summary>What assistants may ask. Each answer is the JSON of the command of the same name, with citations, edition dates and run id.</summary>
[McpServerToolType]
internal sealed class AssistantTools(Library library)
{
    private ComplianceAnalysis? _analysis;

    private ComplianceAnalysis Analysis => _analysis ??= ComplianceAnalysis.Run(library.Input(library.Today, null), CancellationToken.None);

    [McpServerTool(Name = "search", ReadOnly = true), Description("Search the provisions of the law book by a question in plain words. Returns ranked provisions with citations and snippets.")]
    public string Search([Description("The question or words.")] string text, [Description("The most results, 1 to 50.")] int limit = 10) => Answer(() => SearchJson.Of(
        library.Index(CancellationToken.None).Search(new SearchRequest(text, null, library.Today, Math.Clamp(limit, 1, 50)) { Duty = library.Rules.Treaties.ReadCitation(text) }), null));

    [McpServerTool(Name = "which", ReadOnly = true), Description("Which law satisfies a treaty article or duty, and what is missing. Example: '6', 'UNTOC art 6(1)(a)(i)', 'TIP art 5'.")]
    public string Which([Description("A treaty citation.")] string citation) => Answer(() => WhichJson.Of(WhichAnswer.From(Analysis.Matrix, TreatyId(citation)), null));

    [McpServerTool(Name = "explain", ReadOnly = true), Description("The proof of a status: a tree down to sections, conditions, rules, authors and dates.")]
    public string Explain([Description("A treaty citation.")] string citation, [Description("How many levels, 1 to 8.")] int depth = 8) => Answer(() => ProofJson.Of(Analysis.Explain(TreatyId(citation)).Cut(Math.Clamp(depth, 1, 8))));

    [McpServerTool(Name = "provision", ReadOnly = true), Description("A provision of law by its citation, as in 's. 3 AMLA' or 'section 365-B PPC': digest, official text where imported, punishment, dates.")]
    public string Provision([Description("A citation of law.")] string citation) => Answer(() => library.Citations.Read(citation) is CitationReading.Found found && library.Law.Find(found.Provision.Statute) is { } statute
        ? StatuteJson.Of(statute, found.Provision, library.Today, null)
        : throw new UsageException($"'{citation}' is no provision of the law book."));

    [McpServerTool(Name = "cite", ReadOnly = true), Description("Find every citation of Pakistani law in a text and tell whether it resolves, is unknown, ambiguous, repealed or changed.")]
    public string Cite([Description("The text, up to 100,000 characters.")] string text) => Answer(() => new
    {
        asOf = library.Today,
        citations = new CitationFinder(library.Law).FindAll(text.Length > 100_000 ? text[..100_000] : text).Select(p => (Place: p, Check: CitationCheck.Of(p.Reading, library.Law, library.Today, null)))
            .Select(c => new { text = c.Place.Text, at = c.Place.Start, status = c.Check.Status, citation = c.Check.Citation, detail = c.Check.Detail }),
    });

    private string TreatyId(string citation) => Commands.Answers.TreatyId(library, citation);

    private string Answer(Func<object> document)
    {
        try
        {
            return JsonText.Of(new { run = Analysis.Matrix.RunId, asOf = library.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), answer = document(), note = "What follows from the law book and the experts' mappings; no legal advice." });
        }
        catch (UsageException e)
        {
            return JsonText.Of(new { error = e.Message });
        }
    }
}
