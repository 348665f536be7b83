using ComplianceEngine.Corpus.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>
/// The words of one provision after another, taken apart once for all fields: stemmed for heading and body, and the different
/// ones as they are written for the exact field, which would cost as much as the body otherwise.
/// </summary>
internal sealed class ProvisionWords
{
    private readonly StandardTokenizer _tokenizer = new(LuceneVersion.LUCENE_48, TextReader.Null);
    private readonly OncePerWordFilter _stemmed;
    private IReadOnlyList<string> _headingAsWritten = [];

    public ProvisionWords()
    {
        _stemmed = new OncePerWordFilter(_tokenizer, LegalAnalyzer.Written, LegalAnalyzer.Stemmed);
        Exact = new ListedWords(() => _headingAsWritten.Concat(_stemmed.Written));
    }

    /// <summary>The heading's words, stemmed.</summary>
    public IReadOnlyList<string> Heading { get; private set; } = [];

    /// <summary>The text's words, stemmed.</summary>
    public TokenStream Stemmed => _stemmed;

    /// <summary>The heading's words and the different words of the text as they are written; to be read after <see cref="Stemmed"/>.</summary>
    public TokenStream Exact { get; }

    /// <summary>Puts in the next provision. The heading is read at once, the text when it is indexed.</summary>
    public void Set(string heading, string text)
    {
        _tokenizer.SetReader(new StringReader(heading));
        using (_stemmed)
            Heading = _stemmed.Words();
        _headingAsWritten = [.. _stemmed.Written];
        _tokenizer.SetReader(new StringReader(text));
    }
}
