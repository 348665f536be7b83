using ComplianceEngine.Corpus.Diff;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Tests.Corpus;

public sealed class EditionDiffTests
{
    [Theory]
    [InlineData("may extend to five years", "may extend to ten years", true)]
    [InlineData("It shall be lawful", "It may be lawful", true)]
    [InlineData("shall be punished", "shall not be punished", true)]
    [InlineData("the offence of money-laundering", "the offence of money laundering.", false)]
    [InlineData("the Defence of the realm", "the Defense of the realm", false)]
    [InlineData("“any person”  who", "\"any person\" who", false)]
    public void Substance_is_told_from_spelling(string before, string after, bool isSubstantial) =>
        Assert.Equal(isSubstantial, TextDiff.Compare(before, after, isNoisy: false).IsSubstantial);

    [Fact]
    public void Sections_are_aligned_changed_inserted_renumbered_and_gone()
    {
        var statute = Support.Law.Statute(
            "xx/act-2000",
            [],
            Section("s1", "The same words in both editions of it.", "2000-01-01", null),
            Section("s2", "Whoever does it is punished with five years.", "2000-01-01", "2010-01-01"),
            Section("s2", "Whoever does it is punished with ten years.", "2010-01-01", null),
            Section("s3", "A court of session tries every offence under this law with speed and care.", "2000-01-01", "2010-01-01"),
            Section("s9", "A court of session tries every offence under this law with speed and care.", "2010-01-01", null),
            Section("s4", "Nothing of note stands here at all.", "2000-01-01", "2010-01-01"),
            Section("s5", "A new thing entirely.", "2010-01-01", null));

        var diffs = EditionDiff.Compare(statute, Support.Law.Date("2005-01-01"), Support.Law.Date("2015-01-01"));

        Assert.Equal(
            ["s1 Kept", "s2 Changed", "s4 Repealed", "s5 Inserted", "s9 Renumbered"],
            diffs.Select(d => $"{d.Provision.Id.Path} {d.Kind}"));
        Assert.Equal(["five", "ten"], diffs[1].Words.Where(w => w.Kind != WordChangeKind.Kept).Select(w => w.Text.Trim()));
    }

    [Fact]
    public async Task The_Smuggling_Acts_amendment_shows_which_sections_it_changed()
    {
        using var folder = new Support.TempFolder();
        var scan = Support.OfficialTexts.Find("text/psoma-2018-gazette-scan-ocr.txt");
        var now = Support.OfficialTexts.Find("pakistan-code/psoma-smuggling-of-migrants-2018.txt");
        (await Support.Compliance.RunAsync(folder, "corpus", "import", scan, "--statute", "pk/psma-2018", "--in-force", "2018-05-18")).MustSucceed();
        (await Support.Compliance.RunAsync(folder, "corpus", "import", now, "--in-force", "2025-02-17")).MustSucceed();

        var diff = (await Support.Compliance.RunAsync(folder, "corpus", "diff", "PSMA", "--json")).MustSucceed().Json;

        var changed = diff.GetProperty("provisions").EnumerateArray().Where(p => p.GetProperty("kind").GetString() != "spelling").ToList();
        Assert.Equal(["s3", "s4", "s5", "s6", "s10"], changed.Select(p => p.GetProperty("id").GetString()!.Split('/')[^1]));
        Assert.Contains("up to 5 years", changed[0].GetProperty("punishment").GetProperty("before").GetString(), StringComparison.Ordinal);
        Assert.Contains("up to 10 years", changed[0].GetProperty("punishment").GetProperty("after").GetString(), StringComparison.Ordinal);
    }

    private static Provision Section(string path, string text, string from, string? to) => Support.Law.Section(path, from: from, to: to) with { Text = text };
}
