using ComplianceEngine.Corpus.Search;

namespace ComplianceEngine.Tests.Corpus;

public sealed class BoundedCacheTests
{
    [Fact]
    public void What_was_made_is_kept_until_there_is_too_much_of_it()
    {
        var made = new List<string>();
        var cache = new BoundedCache<string, string>(most: 10, sizeOf: text => text.Length);
        string[] asked = ["four", "four", "five5", "four", "much more", "four", "four"];
        Assert.All(asked, a => Assert.Equal(a.ToUpperInvariant(), cache.GetOrAdd(a, Make)));
        Assert.Equal(["four", "five5", "much more", "four"], made);

        string Make(string text)
        {
            made.Add(text);
            return text.ToUpperInvariant();
        }
    }
}
