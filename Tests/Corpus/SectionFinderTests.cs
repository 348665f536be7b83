using ComplianceEngine.Corpus.Import;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class SectionFinderTests
{
    [Fact]
    public void A_contents_page_is_not_taken_for_the_text()
    {
        var found = Find("1. Short title.\n2. Definitions.\n3. Offence.\n\n1. Short title.—This Act may be called the Act.\n2. Definitions.—In this Act,—\n(a) “thing” means a thing.\n3. Offence.—Whoever does it.\n");

        Assert.Equal(["s1", "s2", "s3"], found.Select(s => s.Path));
        Assert.Equal("Whoever does it.", found[2].Body);
    }

    [Fact]
    public void Marks_of_amendment_go_and_their_notes_stay_with_the_section()
    {
        var found = Find("3. Punishment.—Whoever does it shall be punished with 1[ten years] and fine.\n1\nSubs. by Act X of 2025, s. 2.\n\n4. Next.—Nothing.\n");

        Assert.Equal("Whoever does it shall be punished with ten years and fine.", found[0].Body);
        Assert.Equal(["Subs. by Act X of 2025, s. 2."], found[0].Notes);
    }

    [Theory]
    [InlineData("5. Criminal misconduct: (1) A public servant is said to commit it.", "Criminal misconduct", "(1) A public")]
    [InlineData("302. Punishment of qatl-i-amd. Whoever commits it shall be punished.", "Punishment of qatl-i-amd", "Whoever commits")]
    [InlineData("365-B. Kidnapping a woman.— Whoever kidnaps.", "Kidnapping a woman", "Whoever kidnaps")]
    [InlineData("1[11EEE. Powers to arrest.__ (1) Government may arrest.]", "Powers to arrest", "(1) Government")]
    [InlineData("# Section 12. Trial of cases", "Trial of cases", "")]
    public void Every_print_sets_its_headings_off_in_its_own_way(string line, string heading, string body)
    {
        var section = Assert.Single(Find(line + "\n"));

        Assert.Equal(heading, section.Heading);
        Assert.StartsWith(body, section.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_that_an_amending_Act_puts_into_another_are_not_its_own()
    {
        var found = Find("An Act further to amend the Thing Act\n1. Short title.—This Act may be called the Thing (Amendment) Act, 2025.\n2. Insertion of section 2A.—In the said Act, after section 2, the following shall be inserted, namely:—\n“2A. Establishment.—There is an Authority.\n2B. Powers.—It has powers.”\n3. Amendment of section 9.—In section 9, for the word “five” the word “ten” shall be substituted.\n");

        Assert.Equal(["s1", "s2", "s3"], found.Select(s => s.Path));
        Assert.Contains("2B. Powers", found[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_a_schedule_are_no_sections()
    {
        var found = Find("1. One.—It is.\n2. Two.—It is.\n3. Three.—It is.\nTHE SCHEDULE\n1. Murder.\n2. Theft.\n489. Counterfeiting.\n");

        Assert.Equal(["s1", "s2", "s3", "sch1"], found.Select(s => s.Path));
        Assert.Contains("489. Counterfeiting", found[3].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_a_scan_garbled_is_known_from_its_neighbours()
    {
        var found = Find("14. Fourteen.—It is.\nl5. Fifteen things.—They are.\n16. Sixteen.—It is.\n17. Seventeen.—It is.\n");

        Assert.Equal(["s14", "s15", "s16", "s17"], found.Select(s => s.Path));
    }

    /// <summary>Sections by the text's own numbering, counted by eye; how many may be missing or false says the kind of print.</summary>
    [Theory]
    [InlineData("pdf/amla-2010-pakistan-code-2022-09.pdf", 60, 0)]
    [InlineData("pdf/amla-2010-as-amended-sept-2020.pdf", 60, 0)]
    [InlineData("text/amla-2010-pakistan-code-2022-09.layout.txt", 60, 0)]
    [InlineData("pakistan-code/psoma-smuggling-of-migrants-2018.txt", 17, 0)]
    [InlineData("pakistan-code/ptpa-trafficking-2018.txt", 16, 0)]
    [InlineData("pakistan-code/mla-2020.txt", 26, 0)]
    [InlineData("pakistan-code/extradition-1972.txt", 23, 0)]
    [InlineData("pakistan-code/peca-2016-consolidated.txt", 92, 0)]
    [InlineData("pakistan-code/ifta-2013.txt", 39, 0)]
    [InlineData("pakistan-code/benami-2017.txt", 62, 1)]
    [InlineData("pdf/qso-1984-pakistan-code-2018.pdf", 167, 1)]
    [InlineData("pdf/ata-1997-2010print.pdf", 43, 0)]
    [InlineData("pdf/peca-amendment-act-2025-gazette.pdf", 14, 0)]
    [InlineData("text/psoma-2018-gazette-scan-ocr.txt", 17, 1)]
    [InlineData("text/peca-2016-gazette-scan-ocr.txt", 55, 5)]
    [InlineData("pdf/ppc-1860-pakistan-code-2025-11.pdf", 633, 6)]
    public void Real_prints_give_their_sections(string file, int expected, int tolerance)
    {
        var found = SectionFinder.Find(DocumentText.Read(OfficialTexts.Find(file)), "s").Sections.Where(s => !s.IsSchedule).ToList();

        Assert.InRange(found.Count, expected - tolerance, expected + tolerance);
        Assert.Equal(found.Count, found.Select(s => s.Path).Distinct(StringComparer.Ordinal).Count());
    }

    private static List<ImportedSection> Find(string text) =>
        [.. SectionFinder.Find([.. text.Split('\n').Select((t, i) => new PrintedLine(t, 1, i + 1))], "s").Sections];
}
