using ComplianceEngine.Corpus.Search.Indexing;
using ComplianceEngine.Tests.Support;

namespace ComplianceEngine.Tests.Corpus;

public sealed class HardLinkTests
{
    [Fact]
    public void A_second_name_reads_alike_and_outlives_the_first()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["first"], "words");
        HardLink.MakeOrCopy(folder["first"], folder["name with é"]);
        File.Delete(folder["first"]);
        Assert.Equal("words", File.ReadAllText(folder["name with é"]));
    }

    [Fact]
    public void A_name_that_is_taken_is_not_lost()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["first"], "words");
        File.WriteAllText(folder["taken"], "others");
        Assert.Throws<IOException>(() => HardLink.MakeOrCopy(folder["first"], folder["taken"]));
        Assert.Equal("others", File.ReadAllText(folder["taken"]));
    }
}
