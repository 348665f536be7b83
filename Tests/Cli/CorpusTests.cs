using System.Diagnostics;
using System.IO.Compression;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

public sealed class CorpusTests
{
    private const string Act = "THE SAMPLE ACT, 2001\n1. Short title.—This Act may be called the Sample Act, 2001.\n2. Offence.—(1) Whoever does it shall be punished with imprisonment which may extend to five years.\n(2) The court may order.\n3. Rules.—Government may make rules.\n";

    [Fact]
    public async Task A_text_of_a_new_statute_is_taken_in_cited_down_to_its_clauses_and_searched()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["sample.txt"], Act);

        var import = (await Compliance.RunAsync(folder, "corpus", "import", folder["sample.txt"], "--new", "--in-force", "2001-01-01")).MustSucceed();

        Assert.Contains("pk/sample-2001, new): 3 sections", import.Output, StringComparison.Ordinal);
        var clause = (await Compliance.RunAsync(folder, "corpus", "show", "s. 2(2) Sample Act 2001", "--json")).MustSucceed().Json;
        Assert.Equal("(2) The court may order.", clause.GetProperty("provisions")[0].GetProperty("text").GetString());
        var section = (await Compliance.RunAsync(folder, "corpus", "show", "pk/sample-2001/s2", "--json")).MustSucceed().Json;
        Assert.Equal(5, section.GetProperty("provisions")[0].GetProperty("offence").GetProperty("imprisonment").GetProperty("maxYears").GetInt32());
        Assert.Equal(0, (await Compliance.RunAsync(folder, "corpus", "verify")).Code);
    }

    [Fact]
    public async Task A_later_edition_ends_what_it_no_longer_has()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["first.txt"], Act);
        File.WriteAllText(folder["second.txt"], Act.Replace("five years", "ten years", StringComparison.Ordinal).Replace("3. Rules.—Government may make rules.\n", string.Empty, StringComparison.Ordinal));
        (await Compliance.RunAsync(folder, "corpus", "import", folder["first.txt"], "--new", "--in-force", "2001-01-01")).MustSucceed();
        (await Compliance.RunAsync(folder, "corpus", "import", folder["second.txt"], "--in-force", "2011-01-01")).MustSucceed();

        var diff = (await Compliance.RunAsync(folder, "corpus", "diff", "pk/sample-2001", "--json")).MustSucceed().Json;

        Assert.Equal(["s2 changed", "s3 repealed"], diff.GetProperty("provisions").EnumerateArray().Select(p => $"{p.GetProperty("id").GetString()!.Split('/')[^1]} {p.GetProperty("kind").GetString()}"));
        Assert.Equal(2, (await Compliance.RunAsync(folder, "corpus", "show", "pk/sample-2001/s3")).Code);
        (await Compliance.RunAsync(folder, "corpus", "show", "pk/sample-2001/s3", "--as-of", "2005-01-01")).MustSucceed();
    }

    [Fact]
    public async Task The_same_Act_comes_in_as_html_word_json_and_markdown()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.html"], "<html><head><title>x</title><script>alert(1)</script></head><body>" + string.Concat(Act.Split('\n').Select(l => $"<p>{l}</p>")) + "</body></html>");
        File.WriteAllText(folder["a.md"], Act.Replace("1. Short", "# 1. Short", StringComparison.Ordinal));
        File.WriteAllText(folder["a.json"], """{"id":"sample-2001","title":"The Sample Act, 2001","issued_date":"2001-01-01","provisions":[{"section":"1","title":"Short title.","content":"This Act may be called the Sample Act, 2001."},{"section":"2","title":"Offence.","content":"(1) Whoever does it. (2) The court may order."},{"section":"3","title":"Rules.","content":"Government may make rules."}]}""");
        MakeWord(folder["a.docx"]);
        foreach (var name in new[] { "a.html", "a.md", "a.docx", "a.json" })
        {
            var document = ComplianceEngine.Corpus.Import.DocumentReader.Read(folder[name], "s");
            Assert.Equal(["s1", "s2", "s3"], document.Sections.Select(s => s.Path));
            Assert.Equal("Short title", document.Sections[0].Heading);
            Assert.Equal("Government may make rules.", document.Sections[2].Body);
        }
    }

    [Fact]
    public async Task Killed_at_any_moment_of_an_import_the_store_is_whole_and_the_next_import_completes_it()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["big.txt"], "THE BIG ACT, 2001\n1. Short title.—This Act may be called the Big Act, 2001.\n" + string.Concat(Enumerable.Range(2, 3000).Select(i => $"{i}. Section number {i}.—Whoever does thing {i} shall be punished with imprisonment which may extend to five years.\n")));
        string[] import = ["--workspace", folder["workspace"], "--data", Repository.Data, "corpus", "import", folder["big.txt"], "--new", "--in-force", "2001-01-01"];
        foreach (var delay in new[] { 150, 300, 450, 600, 800 })
        {
            using var process = StartProgram(import);
            await Task.Delay(delay, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            var verify = await Compliance.RunAsync(folder, "corpus", "verify");
            Assert.True(verify.Code == 0, verify.Error);
        }

        (await Compliance.RunAsync(folder, "corpus", "import", folder["big.txt"], "--statute", "pk/big-2001", "--new", "--in-force", "2001-01-01")).MustSucceed();
        Assert.Equal(0, (await Compliance.RunAsync(folder, "corpus", "verify")).Code);
        var last = (await Compliance.RunAsync(folder, "corpus", "show", "pk/big-2001/s999", "--json")).MustSucceed().Json;
        Assert.Equal("Section number 999", last.GetProperty("provisions")[0].GetProperty("heading").GetString());
    }

    [Fact]
    public async Task Cite_checks_a_report_and_tells_places()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["report.txt"], "The law is s. 3 AMLA.\nSee also section 999 of the Penal Code.\n");

        var document = (await Compliance.RunAsync(folder, "cite", folder["report.txt"], "--json")).MustSucceed().Json;

        var citations = document.GetProperty("citations").EnumerateArray().ToList();
        Assert.Equal(["resolved 1:12", "unknown 2:10"], citations.Select(c => $"{c.GetProperty("status").GetString()} {c.GetProperty("line").GetInt32()}:{c.GetProperty("column").GetInt32()}"));
    }

    private static Process StartProgram(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "compliance.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static void MakeWord(string path)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
        writer.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        foreach (var line in Act.Split('\n'))
            writer.Write($"<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>");
        writer.Write("</w:body></w:document>");
    }
}
