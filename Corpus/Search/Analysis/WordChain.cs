using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>Takes single words through a chain of filters, which must give one word for one.</summary>
internal sealed class WordChain : IDisposable
{
    private readonly OneWord _source = new();
    private readonly TokenStream _chain;
    private readonly ICharTermAttribute _made;

    /// <param name="chain">Puts the filters behind a source of words.</param>
    public WordChain(Func<TokenStream, TokenStream> chain)
    {
        _chain = chain(_source);
        _made = _chain.AddAttribute<ICharTermAttribute>();
    }

    /// <summary>What the filters make of a word.</summary>
    public string Make(string word)
    {
        _source.Word = word;
        _chain.IncrementToken();
        return _made.ToString();
    }

    public void Dispose() => _chain.Dispose();

    /// <summary>A stream of the one word that was put in last.</summary>
    private sealed class OneWord : TokenStream
    {
        private readonly ICharTermAttribute _term;

        public OneWord() => _term = AddAttribute<ICharTermAttribute>();

        public string Word { get; set; } = string.Empty;

        public override bool IncrementToken()
        {
            ClearAttributes();
            _term.SetEmpty().Append(Word);
            return true;
        }
    }
}
