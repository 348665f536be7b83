using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

public sealed class ImportTests
{
    [Fact]
    public async Task The_official_pdf_gives_its_sections_and_search_answers_in_official_words()
    {
        var pdf = OfficialTexts.Find("pdf/amla-2010-pakistan-code-2022-09.pdf");
        using var folder = new TempFolder();
        var import = (await Compliance.RunAsync(folder, "corpus", "import", pdf)).MustSucceed();
        Assert.Contains("AMLA 2010 (pk/amla-2010): 63 sections", import.Output, StringComparison.Ordinal);
        var hits = (await Compliance.RunAsync(folder, "search", "tipping off", "--json")).MustSucceed().Json.GetProperty("hits").EnumerateArray().ToList();
        var hit = hits.Take(2).First(h => h.GetProperty("provision").GetString() == "pk/amla-2010/s7D");
        Assert.Contains("reporting entity shall not pursue the CDD process", hit.GetProperty("snippet").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rule_on_section_3_is_checked_against_the_official_words()
    {
        var pdf = OfficialTexts.Find("pdf/amla-2010-pakistan-code-2022-09.pdf");
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "corpus", "import", pdf)).MustSucceed();
        var same = (await Compliance.RunAsync(folder, "which", "6(1)(a)(i)", "--json")).MustSucceed().Json;
        Assert.False(same.GetProperty("stale").GetBoolean());

        File.WriteAllText(folder["changed.txt"], "ANTI-MONEY LAUNDERING ACT, 2010\n3. Offence of money laundering.— Something else.\n4. Punishment for money laundering.— Nothing.\n");
        (await Compliance.RunAsync(folder, "corpus", "import", folder["changed.txt"])).MustSucceed();
        var changed = (await Compliance.RunAsync(folder, "which", "6(1)(a)(i)", "--json")).MustSucceed().Json;
        Assert.True(changed.GetProperty("stale").GetBoolean());
    }

    [Fact]
    public async Task A_scan_without_text_is_refused_with_advice()
    {
        var pdf = OfficialTexts.Find("pdf/image-only-scan-fia23.pdf");
        using var folder = new TempFolder();
        var result = await Compliance.RunAsync(folder, "corpus", "import", pdf, "--statute", "pk/fia-1974");
        Assert.Equal(2, result.Code);
        Assert.Contains("it is a scan. Run it through text recognition", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "no law here at all", "names no statute of the book")]
    [InlineData("a.pdf", "%PDF-1.4 broken", "The PDF can't be read")]
    [InlineData("a.doc", "x", "can't be read")]
    public async Task A_file_that_is_no_official_text_is_refused(string name, string content, string message)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder[name], content);
        var result = await Compliance.RunAsync(folder, "corpus", "import", folder[name]);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_twice_changes_nothing()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["pca.txt"], "PREVENTION OF CORRUPTION ACT, 1947\n5. Criminal misconduct.— (1) A public servant.\n5A. Investigation.— No officer.\n");
        (await Compliance.RunAsync(folder, "corpus", "import", folder["pca.txt"])).MustSucceed();
        var once = (await Compliance.RunAsync(folder, "corpus", "show", "pk/pca-1947", "--json")).MustSucceed().Output;
        (await Compliance.RunAsync(folder, "corpus", "import", folder["pca.txt"])).MustSucceed();
        Assert.Equal(once, (await Compliance.RunAsync(folder, "corpus", "show", "pk/pca-1947", "--json")).MustSucceed().Output);
        Assert.Contains("A public servant.", once, StringComparison.Ordinal);
    }
}
