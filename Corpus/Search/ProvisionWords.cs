using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// The words of one provision after another, taken apart once for two fields: stemmed for the body, and the different ones as
/// they are written for the exact field, which would cost as much as the body otherwise.
/// </summary>
internal sealed class ProvisionWords
{
    private readonly StandardTokenizer _tokenizer = new(LuceneVersion.LUCENE_48, TextReader.Null);
    private readonly OncePerWordFilter _stemmed;
    private IReadOnlyList<string> _heading = [];

    public ProvisionWords()
    {
        _stemmed = new OncePerWordFilter(_tokenizer, LegalAnalyzer.Written, LegalAnalyzer.Stemmed);
        Exact = new ListedWords(() => _heading.Concat(_stemmed.Written));
    }

    /// <summary>The words of the text that was put in last, stemmed.</summary>
    public TokenStream Stemmed => _stemmed;

    /// <summary>The heading's words and the different words of the text as they are written; to be read after <see cref="Stemmed"/>.</summary>
    public TokenStream Exact { get; }

    /// <param name="heading">The heading's words as they are written.</param>
    public void Set(IReadOnlyList<string> heading, string text)
    {
        _heading = heading;
        _tokenizer.SetReader(new StringReader(text));
    }
}
