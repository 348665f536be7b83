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
    [InlineData("pk/psma-2018/s7", "as under the Penal Code chapters V and V-A")]
    public void A_punishment_is_told_in_words_and_once(string provision, string? told) =>
        Assert.Equal(told, PunishmentText.Of(Shipped.Law.Find(ProvisionId.Of(provision), Day)!));

    [Fact]
    public void No_punishment_of_the_book_is_told_twice() =>
        Assert.All(
            Shipped.Law.Statutes.SelectMany(s => s.Provisions).Select(PunishmentText.Of).OfType<string>(),
            text => Assert.DoesNotContain("as offence), as offence", text, StringComparison.Ordinal));
}
