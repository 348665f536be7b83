using ComplianceEngine.Corpus.Search.Analysis;
using FsCheck.Xunit;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace ComplianceEngine.Tests.Corpus;

public class OncePerWordFilterTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    [Property]
    public void Any_text_gives_the_words_that_its_filters_would_give(string?[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var text = string.Join(" Markets ", texts) + " markets";

        Assert.Equal(Words(Chain(Tokenizer(text))), Words(new OncePerWordFilter(Tokenizer(text), Chain)));
    }

    [Fact]
    public void More_words_than_it_remembers_are_analysed_all_the_same()
    {
        var text = string.Join(' ', Enumerable.Range(0, 140_000).Select(n => FormattableString.Invariant($"X{n}s"))) + " X1s";

        var words = Words(new OncePerWordFilter(Tokenizer(text), Chain));

        Assert.Equal(140_001, words.Count);
        Assert.Equal(words[1], words[^1]);
        Assert.Equal("x139999s", words[^2]);
    }

    private static StandardTokenizer Tokenizer(string text) => new(Version, new StringReader(text));

    private static TokenStream Chain(TokenStream words) => new KStemFilter(new LowerCaseFilter(Version, words));

    private static List<string> Words(TokenStream stream)
    {
        using (stream)
            return stream.Words();
    }
}
