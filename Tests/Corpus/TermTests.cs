using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Tests.Corpus;

public sealed class TermTests
{
    [Theory]
    [InlineData("4 years")]
    [InlineData("1 year")]
    [InlineData("6 months")]
    [InlineData("30 days")]
    [InlineData("life")]
    [InlineData("death")]
    public void A_term_prints_as_it_parses(string text) =>
        Assert.Equal(text == "30 days" ? "1 month" : text, Term.Of(text).ToString());

    [Fact]
    public void Terms_are_ordered_by_gravity()
    {
        string[] ordered = ["10 days", "6 months", "3 years", "4 years", "25 years", "life", "death"];
        Assert.Equal(ordered, ordered.Reverse().Select(Term.Of).Order().Select(t => t.ToString()));
    }

    [Theory]
    [InlineData("four years")]
    [InlineData("4")]
    [InlineData("4 fortnights")]
    [InlineData("-4 years")]
    public void What_is_no_term_is_refused(string text) => Assert.False(Term.TryParse(text, null, out _));
}
