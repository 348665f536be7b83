using System.Text.Json;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

public sealed class QuestionTests
{
    [Fact]
    public async Task Which_and_query_agree_and_name_the_sections_on_laundering()
    {
        using var folder = new TempFolder();
        var which = (await Compliance.RunAsync(folder, "which", "6", "--json")).MustSucceed().Json;
        var query = (await Compliance.RunAsync(folder, "query", "which law satisfies article 6", "--json")).MustSucceed().Json;
        Assert.Equal("compliance/which/1", which.GetProperty("schema").GetString());
        Assert.Equal(which.GetProperty("obligations").GetRawText(), query.GetProperty("obligations").GetRawText());
        var provisions = which.GetProperty("obligations").EnumerateArray()
            .SelectMany(o => o.GetProperty("elements").EnumerateArray())
            .SelectMany(e => e.GetProperty("satisfiedBy").EnumerateArray())
            .Select(s => s.GetProperty("provision").GetString())
            .ToHashSet();
        Assert.Superset(new HashSet<string?> { "pk/amla-2010/s3", "pk/amla-2010/s4", "pk/amla-2010/s2/predicate-offence", "pk/amla-2010/sch1" }, provisions);
    }

    [Theory]
    [InlineData("UNTOC 6(1)(b)(ii)", "untoc", "6", 1)]
    [InlineData("palermo art. 10", "untoc", "10", 4)]
    [InlineData("what about article 23 of the Palermo Convention?", "untoc", "23", 2)]
    [InlineData("TIP art 5", "tip", "5", 4)]
    public async Task Query_reads_treaty_citations(string text, string treaty, string article, int duties)
    {
        using var folder = new TempFolder();
        var answer = (await Compliance.RunAsync(folder, "query", text, "--json")).MustSucceed().Json;
        Assert.Equal(treaty, answer.GetProperty("treaty").GetString());
        Assert.Equal(article, answer.GetProperty("article").GetString());
        Assert.Equal(duties, answer.GetProperty("obligations").GetArrayLength());
    }

    [Theory]
    [InlineData("s. 3 AMLA", "pk/amla-2010/s3")]
    [InlineData("section 365-B of the PPC", "pk/ppc-1860/s365B")]
    [InlineData("Art. 142(b) Constitution", "pk/constitution-1973/art142/b")]
    [InlineData("what does section 9 of the NAB Ordinance say", "pk/nao-1999/s9")]
    public async Task Query_reads_citations_of_law(string text, string provision)
    {
        using var folder = new TempFolder();
        var answer = (await Compliance.RunAsync(folder, "query", text, "--json")).MustSucceed().Json;
        Assert.Equal("compliance/corpus-show/1", answer.GetProperty("schema").GetString());
        Assert.Equal(provision, answer.GetProperty("provisions")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Query_searches_when_the_question_cites_nothing()
    {
        using var folder = new TempFolder();
        var answer = (await Compliance.RunAsync(folder, "query", "kidnapping for ransom", "--json")).MustSucceed();
        Assert.Equal("compliance/search/1", answer.Json.GetProperty("schema").GetString());
        Assert.Contains("Read as a search", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_proves_down_to_sections_conditions_rules_authors_and_dates()
    {
        using var folder = new TempFolder();
        var proof = (await Compliance.RunAsync(folder, "explain", "6(1)(a)(i)", "--json")).MustSucceed().Json;
        var nodes = Nodes(proof).ToList();
        Assert.Equal("obligation", proof.GetProperty("kind").GetString());
        Assert.Contains(nodes, n => Kind(n) == "condition" && n.GetProperty("detail").GetString() == "maximum 10 years");
        Assert.Contains(nodes, n => Kind(n) == "provision" && n.GetProperty("label").GetString()!.StartsWith("AMLA 2010, s 3,", StringComparison.Ordinal));
        Assert.Contains(nodes, n => Kind(n) == "rule" && n.GetProperty("detail").GetString()!.Contains("law-book authors, 2026-11-24", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_status_that_law_decides_has_a_proof_that_ends_in_provisions_or_recorded_gaps()
    {
        using var folder = new TempFolder();
        var matrix = (await Compliance.RunAsync(folder, "analyze", "--json")).MustSucceed().Json;
        var articles = matrix.GetProperty("clusters").EnumerateArray().SelectMany(c => c.GetProperty("articles").EnumerateArray().Select(a => (Treaty: c.GetProperty("treaty").GetString(), Article: a.GetProperty("article").GetString())));
        foreach (var (treaty, article) in articles)
        {
            var proof = (await Compliance.RunAsync(folder, "explain", $"{treaty}/{article}", "--json")).MustSucceed().Json;
            foreach (var element in Nodes(proof).Where(n => Kind(n) == "element" && n.GetProperty("status").GetString() is "met" or "partly-met" or "not-met"))
                Assert.All(Leaves(element), l => Assert.True(Kind(l) is "provision" or "condition" || l.GetProperty("status").GetString() == "gap", l.ToString()));
        }
    }

    [Theory]
    [InlineData("which", "99")]
    [InlineData("explain", "untoc 77(1)")]
    [InlineData("corpus", "show", "AMLA s 999")]
    [InlineData("corpus", "show", "s. 3 Moon Act")]
    [InlineData("search", "x", "--statute", "pk/moon-2010")]
    [InlineData("analyze", "--territory", "atlantis")]
    [InlineData("analyze", "--as-of", "30/6/2024")]
    [InlineData("analyze", "--cluster", "9")]
    [InlineData("nonsense")]
    public async Task What_cannot_be_is_refused_with_2_and_a_reason(params string[] arguments)
    {
        using var folder = new TempFolder();
        var result = await Compliance.RunAsync(folder, arguments);
        Assert.Equal(2, result.Code);
        Assert.NotEmpty(result.Error);
        Assert.Empty(result.Output);
    }

    private static string? Kind(JsonElement node) => node.GetProperty("kind").GetString();

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => [node, .. node.GetProperty("children").EnumerateArray().SelectMany(Nodes)];

    private static IEnumerable<JsonElement> Leaves(JsonElement node) => Nodes(node).Where(n => n.GetProperty("children").GetArrayLength() == 0);

    [Theory]
    [InlineData("search", "bribe to a judge")]
    [InlineData("which", "8")]
    [InlineData("corpus", "list")]
    public async Task Piped_lines_end_where_their_words_end(params string[] command)
    {
        using var folder = new TempFolder();
        var lines = (await Compliance.RunAsync(folder, command)).MustSucceed().Output.Split('\n');
        Assert.True(lines.Length > 10);
        Assert.All(lines, l => Assert.Equal(l.TrimEnd('\r').TrimEnd(), l.TrimEnd('\r')));
    }
}
