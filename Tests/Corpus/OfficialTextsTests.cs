using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Store;
using ComplianceEngine.Tests.Support;
using LawDates = ComplianceEngine.Tests.Support.Law;

namespace ComplianceEngine.Tests.Corpus;

/// <summary>How official words join what the book says of a section.</summary>
public sealed class OfficialTextsTests
{
    private const string Five = "Whoever smuggles shall be punished with imprisonment which may extend to five years.";
    private const string Ten = "Whoever smuggles shall be punished with imprisonment which may extend to ten years.";
    private static readonly StatuteId Statute = StatuteId.Of("xx/act");

    [Fact]
    public void New_words_bring_their_punishment_and_end_what_the_book_said_of_the_old()
    {
        var versions = Merge(Section(5), Text("2018-05-18", Five, false), Text("2025-02-17", Ten, true));
        Assert.Equal(["2018-05-18", "2025-02-17"], versions.Select(v => $"{v.InForceFrom:yyyy-MM-dd}"));
        Assert.Equal(["5 years", "10 years"], versions.Select(v => v.Offence!.Max.ToString()));
        Assert.Equal(["The book's digest.", null], versions.Select(v => v.Digest));
        Assert.Equal(LawDates.Date("2025-02-17"), versions[0].InForceTo);
        Assert.Null(versions[1].Reprint);
    }

    [Fact]
    public void A_reprint_keeps_what_the_book_says_and_the_day_of_its_substance()
    {
        var versions = Merge(Section(5), Text("2018-05-18", Five, false), Text("2022-09-01", Five.Replace("smuggles", "smuggIes", StringComparison.Ordinal), false), Text("2023-09-01", Five.ToUpperInvariant(), false));
        Assert.Equal(3, versions.Count);
        Assert.All(versions, v => Assert.Equal("The book's digest.", v.Digest));
        Assert.All(versions, v => Assert.Equal(versions[0].TextHash, v.SubstanceHash));
        Assert.All(versions, v => Assert.Equal(LawDates.Date("2018-05-18"), v.SubstanceSince));
        Assert.Equal([LawDates.Date("2022-09-01"), LawDates.Date("2023-09-01"), null], versions.Select(v => v.InForceTo));
    }

    [Fact]
    public void The_first_words_imported_are_those_of_the_book_unless_their_own_notes_and_punishment_tell_of_later_law()
    {
        Assert.Single(Merge(Section(5), Text("2025-02-17", Ten, false)));
        Assert.Single(Merge(Section(10), Text("2025-02-17", Ten, false, "Subs. by Act X of 2025, s. 2")));
        var versions = Merge(Section(5), Text("2025-02-17", Ten, false, "Subs. by Act X of 2025, s. 2"));
        Assert.Equal(["5 years", "10 years"], versions.Select(v => v.Offence!.Max.ToString()));
        Assert.Null(versions[0].Text);
        Assert.Equal(Ten, versions[1].Text);
    }

    private static IReadOnlyList<Provision> Merge(Provision provision, params DatedText[] texts) => ComplianceEngine.Corpus.Store.OfficialTexts.Merge(Statute, [provision], texts);

    private static Provision Section(int years) =>
        LawDates.Section("s3", max: $"{years} years", from: "2018-05-18") with { Id = new ProvisionId(Statute, "s3"), Digest = "The book's digest." };

    private static DatedText Text(string day, string words, bool isAmended, params string[] notes) =>
        new(LawDates.Date(day), new OfficialText("s3", "Smuggling", words, null, notes), "act.txt", isAmended);
}
