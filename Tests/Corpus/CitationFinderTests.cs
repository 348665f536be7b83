using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class CitationFinderTests
{
    private static readonly CitationFinder Finder = new(Shipped.Law);

    [Theory]
    [InlineData("as section 2(xxviii) AMLA defines them", "pk/amla-2010/s2/proceeds-of-crime")]
    [InlineData("See sections 3 and 4 of the AMLA.", "pk/amla-2010/s3 pk/amla-2010/s4")]
    [InlineData("Ss. 9, 10 & 12 NAO apply.", "pk/nao-1999/s9 pk/nao-1999/s10 pk/nao-1999/s12")]
    [InlineData("charged under S.302/34 PPC", "pk/ppc-1860/s302 pk/ppc-1860/s34")]
    [InlineData("section 365-B of the Penal Code", "pk/ppc-1860/s365B")]
    [InlineData("s. 3 read with s. 4 of AMLA 2010", "pk/amla-2010/s3 pk/amla-2010/s4")]
    [InlineData("AMLA 2010, ss 3–5", "pk/amla-2010/s3 pk/amla-2010/s4 pk/amla-2010/s5")]
    [InlineData("art. 10-A of the Constitution", "pk/constitution-1973/art10A")]
    [InlineData("section 11EEE of the Anti-Terrorism Act, 1997", "pk/ata-1997/s11EEE")]
    [InlineData("section 161 of Act XLV of 1860", "pk/ppc-1860/s161")]
    [InlineData("u/s 9 CNSA", "pk/cnsa-1997/s9")]
    [InlineData("§ 37 AMLA", "pk/amla-2010/s37")]
    [InlineData("under clause (b) of section 3 of the AMLA", "pk/amla-2010/s3/b")]
    [InlineData("see sub-section (2) of sections 3 and 4 of the PTPA 2018", "pk/ptpa-2018/s3/2 pk/ptpa-2018/s4")]
    [InlineData("section 3, Explanation II of the AMLA, and s 188, proviso 2 CrPC", "pk/amla-2010/s3/expl-2 pk/crpc-1898/s188/proviso2")]
    [InlineData("see section 3 explanation of the AMLA", "pk/amla-2010/s3/expl-1")]
    public void Citations_in_running_text_are_found(string text, string provisions) => Assert.Equal(
        provisions.Split(' '),
        Finder.FindAll(text).Select(p => p.Reading).Cast<CitationReading.Found>().Select(f => f.Provision.ToString()));

    [Fact]
    public void What_is_shown_of_a_citation_ends_with_the_name() =>
        Assert.Equal("Section 107 of the Penal Code", Finder.FindAll("Section 107 of the Penal Code. The rest follows.")[0].Text);

    [Theory]
    [InlineData("Section 5 of the Banana Act 1999 applies.")]
    [InlineData("section 9 of Act XCIX of 1997")]
    [InlineData("This is so under section 12. The AMLA says otherwise.")]
    public void What_names_no_statute_of_the_book_is_unknown_and_not_guessed(string text) =>
        Assert.All(Finder.FindAll(text), p => Assert.IsType<CitationReading.UnknownStatute>(p.Reading));

    [Fact]
    public void A_citation_that_changed_since_a_day_is_told_with_the_law_that_changed_it()
    {
        var reading = Finder.FindAll("s 4 AMLA")[0].Reading;

        var check = CitationCheck.Of(reading, Shipped.Law, Support.Law.Date("2026-01-01"), Support.Law.Date("2015-01-01"));

        Assert.Equal("changed", check.Status);
        Assert.Contains("2020", check.Detail, StringComparison.Ordinal);
    }

    [FsCheck.Xunit.Property(MaxTest = 300)]
    public void No_text_makes_it_fail(string? text) => Finder.FindAll(text ?? string.Empty);
}
