using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Rules;

public sealed class TreatyCitationTests
{
    [Theory]
    [InlineData("6(1)(a)(i)", "untoc/6/1/a/i")]
    [InlineData("Article 6, paragraph 1 (a)(i)", "untoc/6/1/a/i")]
    [InlineData("article 6, para. 1, subparagraph (a) (i)", "untoc/6/1/a/i")]
    [InlineData("Article 8, paragraph 1, sub-paragraph (b), of the Convention", "untoc/8/1/b")]
    [InlineData("art. 8.1(a)", "untoc/8/1/a")]
    [InlineData("Articles 15.2 (b)", "untoc/15/2/b")]
    [InlineData("which law satisfies paragraph 1 of article 10", "untoc/10")]
    [InlineData("TIP Protocol, article 5, paragraph 2 (c)", "tip/5/2/c")]
    [InlineData("untoc/23/a", "untoc/23/a")]
    public void A_treaty_is_cited_as_people_write_it(string text, string id) => Assert.Equal(id, Shipped.Rules.Treaties.ReadCitation(text));

    [Theory]
    [InlineData("article 99")]
    [InlineData("Annex 2")]
    [InlineData("fines of 6.5 million rupees")]
    [InlineData("")]
    public void What_is_no_citation_of_a_treaty_is_none(string text) => Assert.Null(Shipped.Rules.Treaties.ReadCitation(text));
}
