using ClosedXML.Excel;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ComplianceEngine.Tests.Cli;

public sealed class ReportTests
{
    [Fact]
    public async Task The_workbook_tells_what_moved_since_the_run_before_and_why()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--as-of", "2024-06-30", "--out", folder["first.xlsx"])).MustSucceed();
        (await Compliance.RunAsync(folder, "analyze", "--as-of", "2026-11-24", "--out", folder["second.xlsx"])).MustSucceed();
        (await Compliance.RunAsync(folder, "analyze", "--as-of", "2026-11-24", "--out", folder["again.xlsx"])).MustSucceed();
        using (var first = new XLWorkbook(folder["first.xlsx"]))
            Assert.DoesNotContain("Changes", first.Worksheets.Select(s => s.Name));
        using var second = new XLWorkbook(folder["second.xlsx"]);
        var rows = second.Worksheet("Changes").RowsUsed().Select(r => string.Join(" | ", r.CellsUsed().Select(c => c.GetString()))).ToList();
        Assert.Contains(rows, r => r.StartsWith("▲ TIP Protocol art 5(1) |", StringComparison.Ordinal) && r.Contains("maximum 7 years → 10 years", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("PSMA 2018, s 3 |", StringComparison.Ordinal) && r.Contains("maximum 5 years → 10 years", StringComparison.Ordinal));
        Assert.Equal(await File.ReadAllBytesAsync(folder["second.xlsx"], TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(folder["again.xlsx"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_article_says_what_it_lacks_to_be_met_and_one_that_is_met_does_not()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--out", folder["m.html"])).MustSucceed();
        var sections = (await File.ReadAllTextAsync(folder["m.html"], TestContext.Current.CancellationToken)).Split("<section id=").Skip(1)
            .ToDictionary(s => s.Split('"')[1], s => s, StringComparer.Ordinal);
        var matrix = (await Compliance.RunAsync(folder, "analyze", "--json")).MustSucceed().Json;
        foreach (var cluster in matrix.GetProperty("clusters").EnumerateArray())
        {
            foreach (var article in cluster.GetProperty("articles").EnumerateArray())
            {
                var section = sections[$"{cluster.GetProperty("treaty").GetString()}-{article.GetProperty("article").GetString()}"];
                if (article.GetProperty("status").GetString() is "met" or "not-applicable")
                    Assert.DoesNotContain("To be met it lacks", section, StringComparison.Ordinal);
            }
        }

        Assert.Contains("To be met it lacks </strong>3 elements of 2 binding duties: UNTOC art 6(1)(a)(ii); UNTOC art 6(2)(b). Natural place: AMLA 2010.", sections["untoc-6"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_report_runs_alone_asks_nothing_of_the_net_and_encodes_what_experts_wrote()
    {
        using var folder = new TempFolder();
        var data = folder.CopyData();
        File.WriteAllText(Path.Combine(data, "mappings", "mine.yaml"), "pack: mine\nauthor: me\nrules:\n  - id: mine.1\n    meets: untoc/6/2/e\n    elements: [exclusion]\n    by: AMLA 2010, s 3\n    strength: partial\n    missing: \"<script>alert(1)</script>\"\n    rationale: because\n");

        (await Compliance.RunAsync(folder, "--data", data, "analyze", "--out", folder["m.html"])).MustSucceed();

        var html = File.ReadAllText(folder["m.html"]);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", html);
        Assert.Contains("art 6(1)(a)(i)", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m.docx")]
    [InlineData("m.html")]
    [InlineData("m.md")]
    [InlineData("m.csv")]
    public async Task The_same_run_writes_the_same_bytes(string name)
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--as-of", "2026-11-24", "--out", folder[name], "--out", folder["again " + name])).MustSucceed();
        Assert.Equal(File.ReadAllBytes(folder[name]), File.ReadAllBytes(folder["again " + name]));
    }

    [Fact]
    public async Task The_Word_report_is_sound_and_names_every_gap()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--out", folder["m.docx"])).MustSucceed();
        using var document = WordprocessingDocument.Open(folder["m.docx"], isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Contains("art 15(2)(a)", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_lists_gaps_with_their_remedies_and_the_evidence_behind_what_is_met()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--out", folder["m.xlsx"])).MustSucceed();
        using var workbook = new ClosedXML.Excel.XLWorkbook(folder["m.xlsx"]);
        var gaps = workbook.Worksheet("Gaps and remedies").CellsUsed().Select(c => c.GetString()).ToList();
        Assert.Contains(gaps, g => g.Contains("23(a)", StringComparison.Ordinal));
        var evidence = workbook.Worksheet("Evidence").CellsUsed().Select(c => c.GetString()).ToList();
        Assert.Contains(evidence, e => e.Contains("AMLA 2010, s 3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_met_duty_has_a_proof_that_ends_in_provisions_in_force()
    {
        using var folder = new TempFolder();
        var matrix = (await Compliance.RunAsync(folder, "analyze", "--cluster", "all", "--as-of", "2026-11-24", "--json")).MustSucceed().Json;
        var met = matrix.GetProperty("clusters").EnumerateArray()
            .SelectMany(c => c.GetProperty("articles").EnumerateArray())
            .SelectMany(a => a.GetProperty("obligations").EnumerateArray())
            .Where(o => o.GetProperty("status").GetString() == "met")
            .Select(o => o.GetProperty("id").GetString()!)
            .ToList();
        Assert.NotEmpty(met);
        var analysis = ComplianceAnalysis.Run(Shipped.Input("2026-11-24"), TestContext.Current.CancellationToken);
        foreach (var duty in met)
        {
            var holding = Nodes(analysis.Explain(duty)).Where(n => n is { Kind: "rule", Status: "holds" }).SelectMany(Nodes).ToList();
            Assert.Contains(holding, n => n.Kind == "provision");
            Assert.All(holding.Where(n => n.Kind == "provision"), n => Assert.Equal("met", n.Status));
            Assert.All(holding.Where(n => n.Kind == "condition"), n => Assert.Equal("met", n.Status));
        }
    }

    [Fact]
    public void Every_status_that_experts_gave_has_a_proof_down_to_provisions_or_recorded_gaps()
    {
        var analysis = ComplianceAnalysis.Run(Shipped.Input("2026-11-24"), TestContext.Current.CancellationToken);
        var judged = analysis.Matrix.Clusters.SelectMany(c => c.Articles).SelectMany(a => a.Obligations)
            .Where(o => o.Status is Status.Met or Status.PartlyMet or Status.NotMet)
            .ToList();
        Assert.True(judged.Count > 80);
        foreach (var duty in judged)
        {
            var nodes = Nodes(analysis.Explain(duty.Obligation.Id.ToString())).ToList();
            Assert.Contains(nodes, n => n.Kind == "rule");
            Assert.All(nodes.Where(n => n.Kind == "rule" && n.Status != "gap"), n => Assert.Contains(n.Children, c => c.Kind == "provision"));
        }
    }

    private static IEnumerable<ProofNode> Nodes(ProofNode node) => node.Children.SelectMany(Nodes).Prepend(node);
}
