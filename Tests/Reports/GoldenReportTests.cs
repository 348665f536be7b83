using System.Text.RegularExpressions;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Tests.Scenarios;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Reports;

/// <summary>
/// Every form of report, of the small country of <c>every-status-in-one-report.txt</c>, against the text kept in
/// <c>expected/</c>. Office files are read back into text. UPDATE_GOLDEN=1 writes the texts anew: read the difference.
/// </summary>
public sealed partial class GoldenReportTests
{
    private const string Questions = "questionnaire: tt-cluster-1\ntreaty: tt\ncluster: 1\nquestions:\n  - id: Q1\n    instrument: Treaty\n    text: Is bribery a crime?\n    answer: yes-part-no\n    obligations: [tt/1/1]\n  - id: Q2\n    instrument: Treaty\n    text: Can property be traced?\n    answer: yes-part-no\n    obligations: [tt/1/3]\n";
    private const string Government = "assessment: Government, 2020\nby: government\nsource: its answer\nanswers:\n  - obligation: tt/1/1\n    answer: yes\n    law: [\"Penal Code, s 1\"]\n    text: \"=It is; رشوت جرم ہے\"\n  - obligation: tt/1/3\n    answer: yes\n    text: Banks are asked.\n    carried-over: yes\n";
    private const string Society = "assessment: Shadow report\nby: civil-society\nanswers:\n  - obligation: tt/1/3\n    answer: no\n    text: <b>No law</b> says so.\n";

    private static string Folder => Path.Combine(Repository.Root, "Tests", "Reports", "expected");

    [Fact]
    public async Task Every_report_reads_as_it_is_kept()
    {
        using var folder = Testland();
        await RunAsync(folder, "analyze", "--cluster", "all", "--as-of", "2012-12-31");
        string[] forms = ["xlsx", "html", "docx", "csv", "md", "json", "oscal-catalog.json", "oscal-mapping.json", "oscal-results.json"];
        await RunAsync(folder, ["analyze", "--cluster", "all", "--as-of", "2020-01-01", .. forms.SelectMany(f => new[] { "--out", folder["matrix." + f] })]);
        foreach (var form in forms)
            MustMatch(folder, "matrix." + form);
    }

    [Fact]
    public async Task The_questionnaire_reads_as_it_is_kept()
    {
        using var folder = Testland();
        foreach (var name in new[] { "questionnaire.xlsx", "questionnaire.docx" })
        {
            await RunAsync(folder, "questionnaire", "--as-of", "2020-01-01", "--out", folder[name]);
            MustMatch(folder, name);
        }
    }

    [Fact]
    public async Task The_comparison_and_the_shadow_report_read_as_they_are_kept()
    {
        using var folder = Testland();
        File.WriteAllText(folder["government.yaml"], Government);
        File.WriteAllText(folder["society.yaml"], Society);
        string[] names = ["shadow-report.docx", "shadow-report.md", "comparison.xlsx"];
        await RunAsync(folder, ["compare", "--as-of", "2020-01-01", "--assessment", folder["government.yaml"], folder["society.yaml"], .. names.SelectMany(n => new[] { "--out", folder[n] })]);
        foreach (var name in names)
            MustMatch(folder, name);
    }

    [Fact]
    public async Task The_rules_as_a_workbook_read_as_they_are_kept()
    {
        using var folder = Testland();
        await RunAsync(folder, "rules", "export", folder["rules.xlsx"]);
        MustMatch(folder, "rules.xlsx");
    }

    private static TempFolder Testland()
    {
        var folder = new TempFolder();
        Scenario.Read("every-status-in-one-report.txt").WriteData(folder);
        Directory.CreateDirectory(folder["data/questionnaires"]);
        File.WriteAllText(folder["data/questionnaires/tt.yaml"], Questions);
        return folder;
    }

    private static async Task RunAsync(TempFolder folder, params string[] arguments) =>
        (await Compliance.RunAsync(folder, ["--data", folder["data"], .. arguments])).MustSucceed();

    private static void MustMatch(TempFolder folder, string name)
    {
        var actual = Stable(Path.GetExtension(name) switch
        {
            ".xlsx" => WorkbookText.Of(folder[name]),
            ".docx" => WordText.Of(folder[name]),
            ".html" => StyleOrScript().Replace(File.ReadAllText(folder[name]), "<$1>…</$1>"), // They have tests of their own.
            _ => File.ReadAllText(folder[name]),
        });
        var kept = Path.Combine(Folder, Path.GetExtension(name) is ".xlsx" or ".docx" ? name + ".txt" : name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(kept, actual);
            return;
        }

        Assert.Equal(File.ReadAllText(kept).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>The program's version is not the report's matter, nor are the fingerprints that it goes into.</summary>
    private static string Stable(string text) => Fingerprint().Replace(text.ReplaceLineEndings("\n").Replace(Library.Version, "VERSION", StringComparison.Ordinal), "FINGERPRINT");

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StyleOrScript();

    [GeneratedRegex(@"\b[0-9a-f]{16}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fingerprint();
}
