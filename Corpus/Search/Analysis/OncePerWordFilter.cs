using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>Takes words through filters, each different word once.</summary>
internal sealed class OncePerWordFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly KnownWords _known;

    /// <inheritdoc cref="KnownWords"/>
    public OncePerWordFilter(TokenStream input, Func<TokenStream, TokenStream> written, Func<TokenStream, TokenStream>? stemmed = null)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _known = new KnownWords(written, stemmed);
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var word = _known.Of(_term.Buffer.AsSpan(0, _term.Length));
        if (!ReferenceEquals(word.Made, word.Letters))
            _term.SetEmpty().Append(word.Made);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _known.Dispose();
        base.Dispose(disposing);
    }
}
