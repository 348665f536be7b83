using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class PunishmentTextTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData("pk/benami-2017/s58", "as for the offence")]
    [InlineData("pk/ppc-1860/s361", null)]
    [InlineData("pk/ppc-1860/s471", "as for forgery")]
    [InlineData("pk/ppc-1860/s395", "from 4 years, up to imprisonment for life (life, or rigorous imprisonment from 4 to 10 years), and fine")]
    [InlineData("pk/arms-1965/s18", "up to 6 months, or fine up to 500 PKR, or both")]
    [InlineData("pk/psma-2018/s7", "as under the Penal Code, chapters V and V-A")]
    public void A_punishment_is_told_in_words_and_once(string provision, string? told) =>
        Assert.Equal(told, PunishmentText.Of(Shipped.Law.Find(ProvisionId.Of(provision), Day)!));

    [Fact]
    public void Every_punishment_of_the_book_is_told_once_and_without_shorthand()
    {
        var told = Shipped.Law.Statutes.SelectMany(s => s.Provisions).Select(PunishmentText.Of).OfType<string>().ToList();
        Assert.All(told, text => Assert.DoesNotMatch("most:|least:|[0-9]\\.[0-9]", text));
        Assert.All(told.Select(t => t.Split(", ").Where(part => part.StartsWith("as ", StringComparison.Ordinal))), parts => Assert.Equal(parts.Distinct(StringComparer.Ordinal), parts));
    }
}
