using System.Text.RegularExpressions;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Cli;

/// <summary>
/// The law as Pakistan changed it in 2025: a book that knows the wordings of 2024 alone, official texts of 2025 imported
/// into it, and what the program tells. <c>docs/amendments-2025.md</c> is what it told; UPDATE_GOLDEN=1 writes it anew.
/// </summary>
public sealed partial class AmendmentStoryTests
{
    private static readonly (string File, string Statute, string Day)[] Before =
        [("text/psoma-2018-gazette-scan-ocr.txt", "PSMA 2018", "2018-05-18"), ("text/peca-2016.md", "PECA 2016", "2016-08-18")];

    private static readonly (string File, string Statute, string Day)[] After =
    [
        ("pakistan-code/psoma-smuggling-of-migrants-2018.txt", "PSMA 2018", "2025-02-17"),
        ("pakistan-code/ptpa-trafficking-2018.txt", "PTPA 2018", "2025-02-17"),
        ("pakistan-code/peca-2016-consolidated.txt", "PECA 2016", "2025-01-29"),
    ];

    private static readonly string[] Amended = ["psma-2018", "ptpa-2018", "peca-2016"];
    private static readonly string[] RulesOfThen = ["som-06", "tip-03", "tip-05"];

    [Fact]
    public async Task The_amendments_of_2025_are_told_as_the_documents_show()
    {
        var texts = Before.Concat(After).ToDictionary(t => t.File, t => OfficialTexts.Find(t.File));
        using var folder = new TempFolder();
        var data = folder.CopyData();
        var rules = BackTo2024(data);
        foreach (var (file, statute, day) in Before)
            await RunAsync(folder, "corpus", "import", texts[file], "--statute", statute, "--in-force", day);
        await RunAsync(folder, "analyze", "--cluster", "all", "--as-of", "2026-11-24");
        foreach (var (file, statute, day) in After)
            await RunAsync(folder, "corpus", "import", texts[file], "--statute", statute, "--in-force", day);
        var amended = await RunAsync(folder, "rerun");
        foreach (var (file, text) in rules)
            File.WriteAllText(file, text);
        var mapped = await RunAsync(folder, "rerun");

        Assert.Contains("PSMA 2018, s 3 changed: maximum 5 years → 10 years", amended, StringComparison.Ordinal);
        Assert.Contains("PTPA 2018, s 3(2) changed: maximum 10 years → 14 years", amended, StringComparison.Ordinal);
        Assert.Contains("▲ TIP Protocol art 3(b), consent irrelevant: not assessed → met", mapped, StringComparison.Ordinal);
        MustMatch("amended", amended);
        MustMatch("mapped", mapped);
    }

    /// <summary>Takes from a data folder what is law since 2025, and the rules that cite it.</summary>
    /// <returns>The files of rules as they were.</returns>
    private static Dictionary<string, string> BackTo2024(string data)
    {
        foreach (var slug in Amended)
            Rewrite(Path.Combine(data, "statutes", "pk", slug + ".yaml"), ProvisionOf2025(), p => UntilIn2025().Replace(p, string.Empty));
        var files = RulesOfThen.Select(r => Path.Combine(data, "mappings", "pk-untoc", r + ".yaml")).ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);
        foreach (var file in files.Keys)
            Rewrite(file, CitesLawOf2025(), r => r);
        return files;
    }

    /// <summary>Drops the items of a file that a pattern finds, and changes the others.</summary>
    private static void Rewrite(string file, Regex dropped, Func<string, string> change) =>
        File.WriteAllText(file, string.Concat(Item().Split(File.ReadAllText(file).ReplaceLineEndings("\n")).Where(i => !dropped.IsMatch(i)).Select(change)));

    private static async Task<string> RunAsync(TempFolder folder, params string[] arguments)
    {
        var result = (await Compliance.RunAsync(folder, ["--data", folder["data"], "--quiet", .. arguments])).MustSucceed();
        var lines = result.Output.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd());
        return Fingerprint().Replace(string.Join('\n', lines).Trim() + "\n", "…");
    }

    private static void MustMatch(string part, string actual)
    {
        var page = Path.Combine(Repository.Root, "docs", "amendments-2025.md");
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var start = text.IndexOf($"<!-- {part} -->\n```\n", StringComparison.Ordinal) + $"<!-- {part} -->\n```\n".Length;
        var end = text.IndexOf("```", start, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(page, text[..start] + actual + text[end..]);
        else
            Assert.Equal(text[start..end], actual);
    }

    [GeneratedRegex(@"(?=^  - id: )", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^    in-force-from: 202[5-9]", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ProvisionOf2025();

    [GeneratedRegex(@"^    in-force-to: 2025-\d\d-\d\d\n", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex UntilIn2025();

    [GeneratedRegex(@"PSMA 2018, s 6\(c\)|PTPA 2018, s (?:2\(fa\)|3\(4\)|4\(b\))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CitesLawOf2025();

    [GeneratedRegex(@"\b[0-9a-f]{16}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fingerprint();
}
