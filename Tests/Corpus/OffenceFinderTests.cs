using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Tests.Corpus;

public sealed class OffenceFinderTests
{
    [Theory]
    [InlineData("shall be punished with imprisonment which may extend to ten years and with fine up to ten million rupees.", null, "10 years", 10_000_000)]
    [InlineData("shall be punishable with rigorous imprisonment for a term which shall not be less than one year but may extend to ten years and shall also be liable to fine which may extend to twenty five million rupees", "1 year", "10 years", 25_000_000)]
    [InlineData("shall be punished with death, or imprisonment for life, and shall also be liable to fine.", null, "death", null)]
    [InlineData("punished with imprisonment of either description for a term which may extend to six months, or with fine which may extend to fifty thousand rupees, or with both", null, "6 months", 50_000)]
    [InlineData("shall be punished with imprisonment for life", null, "life", null)]
    [InlineData("liable to imprisonment up to 3 years or with fine not exceeding Rs. 500,000 rupees", null, "3 years", 500_000)]
    public void Plain_words_give_the_punishment(string words, string? min, string max, int? fine)
    {
        var offence = OffenceFinder.Find(words)!;

        Assert.Equal(max, offence.Max.ToString());
        Assert.Equal(min, offence.Min?.ToString());
        Assert.Equal(fine, offence.Fine?.Max);
    }

    [Theory]
    [InlineData("The Court may extend the time to ten days.")]
    [InlineData("A person aged not less than eighteen years may apply.")]
    public void Words_that_punish_nobody_give_none(string words) => Assert.Null(OffenceFinder.Find(words));
}
