using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Tests.Support;
using FsCheck.Xunit;

namespace ComplianceEngine.Tests.Corpus;

public sealed class CitationTests
{
    private static readonly Lazy<LawBook> Book = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var reader = new StatuteReader(diagnostics);
        var statutes = new DataFolder(Repository.Data).Files("statutes").Select(f => reader.Read(f)!).ToList();
        Assert.Empty(diagnostics.Items);
        return new LawBook(statutes);
    });

    [Theory]
    [InlineData("section 2(xxviii) of the AMLA", "pk/amla-2010/s2/proceeds-of-crime")]
    [InlineData("AMLA s 4(2)", "pk/amla-2010/s4/legal-person")]
    [InlineData("s 2(1)(d) Extradition Act 1972", "pk/extradition-1972/s2/fugitive-offender")]
    public void A_part_that_the_book_calls_by_what_it_is_about_is_found_by_its_number(string citation, string provision) =>
        Assert.Equal(provision, Assert.IsType<CitationReading.Found>(new CitationParser(Book.Value).Read(citation)).Provision.ToString());

    [Fact]
    public void What_is_printed_parses_back_for_every_provision_of_the_book()
    {
        var parser = new CitationParser(Book.Value);
        var wrong = Book.Value.ProvisionIds.Where(id => parser.Read(Book.Value.Cite(id)) is not CitationReading.Found found || found.Provision != id).Select(id => $"{id}: {Book.Value.Cite(id)}");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("s. 3(a) AMLA", "pk/amla-2010/s3/a")]
    [InlineData("Section 9(a)(i) of the NAB Ordinance 1999", "pk/nao-1999/s9/a/i")]
    [InlineData("clause (b) of section 3 AMLA", "pk/amla-2010/s3/b")]
    [InlineData("sub-clause (vi) of clause (a) of section 9 of the NAO", "pk/nao-1999/s9/a/vi")]
    [InlineData("PPC s. 365-B", "pk/ppc-1860/s365B")]
    [InlineData("article 10-A of the Constitution", "pk/constitution-1973/art10A")]
    [InlineData("s 4, explanation PTPA 2018", "pk/ptpa-2018/s4/expl")]
    [InlineData("section 3, explanation II AMLA", "pk/amla-2010/s3/expl-2")]
    [InlineData("CrPC s 188, proviso 2", "pk/crpc-1898/s188/proviso2")]
    [InlineData("CNSA s 14, explanation", "pk/cnsa-1997/s14/explanation")]
    [InlineData("AMLA 2010, sch 1, part I, item 161", "pk/amla-2010/sch1/part-I/161")]
    [InlineData("u/s 420 PPC", "pk/ppc-1860/s420")]
    public void Lawyers_ways_of_writing_are_understood(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<CitationReading.Found>(new CitationParser(Book.Value).Read(text)).Provision.ToString());

    [Fact]
    public void A_provision_that_is_not_there_names_the_nearest_that_is() =>
        Assert.Equal("pk/amla-2010/s3", Assert.IsType<CitationReading.NoSuchProvision>(new CitationParser(Book.Value).Read("AMLA s 3(z)")).Nearest.ToString());

    [Fact]
    public void An_explanation_that_a_section_does_not_have_names_the_section() =>
        Assert.Equal("pk/amla-2010/s3", Assert.IsType<CitationReading.NoSuchProvision>(new CitationParser(Book.Value).Read("AMLA s 3, explanation 7")).Nearest.ToString());

    [Property]
    public void No_text_makes_the_parser_throw(string? text) => new CitationParser(Book.Value).Read(text ?? string.Empty);

    [Theory]
    [InlineData("s2", "s10")]
    [InlineData("s10", "s10A")]
    [InlineData("s3/1", "s3/2")]
    [InlineData("s3/1/a", "s3A")]
    public void Provisions_sort_as_lawyers_sort(string first, string second)
    {
        var statute = StatuteId.Of("pk/x-2000");
        Assert.True(new ProvisionId(statute, first).CompareTo(new ProvisionId(statute, second)) < 0);
    }
}
