using ComplianceEngine.Corpus.Search.Analysis;

namespace ComplianceEngine.Tests.Corpus;

public sealed class LegalAnalyzerTests
{
    [Theory]
    [InlineData("hiding hidden hides hide", "hide")]
    [InlineData("provinces province", "province")]
    [InlineData("convictions convicted convict", "convict")]
    [InlineData("conspiracies conspirators conspire", "conspire")]
    [InlineData("licensed licences license", "licence")]
    [InlineData("cutting cuts", "cut")]
    [InlineData("offered offering offers", "offer")]
    public void Forms_of_a_word_are_one_word(string forms, string stem) =>
        Assert.All(Words(forms), w => Assert.Equal(stem, w));

    [Theory]
    [InlineData("goods", "good")]
    [InlineData("customs", "custom")]
    [InlineData("proceeds", "proceed")]
    [InlineData("arms", "arm")]
    [InlineData("damages", "damage")]
    [InlineData("armed", "arm")]
    [InlineData("news", "new")]
    [InlineData("organised", "organise")]
    public void What_means_another_thing_in_law_stays_apart(string word, string other) =>
        Assert.NotEqual(Words(other), Words(word));

    [Fact]
    public void No_word_is_dropped() => Assert.Equal(["this", "was", "not", "a", "bribe"], Words("This was not a bribe"));

    [Fact]
    public void What_a_form_is_brought_to_is_brought_to_itself()
    {
        var stems = LegalForms.All.Concat(VerbForms.All).Select(f => f.Value).Distinct();

        Assert.All(stems, s => Assert.Equal([s], Words(s)));
    }

    private static IReadOnlyList<string> Words(string text)
    {
        using var analyzer = LegalAnalyzer.PerField();
        return analyzer.Words(text);
    }
}
