using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search;

/// <summary>
/// Takes each different word through a chain of filters once and remembers what comes out: a law book says the same thirty
/// thousand words millions of times. The filters must give one word for one.
/// </summary>
internal sealed class OncePerWordFilter : TokenFilter
{
    /// <summary>Words remembered at most, so that no text, whatever it holds, fills the memory.</summary>
    private const int Most = 1 << 17;

    private readonly ICharTermAttribute _term;
    private readonly OneWord _word = new();
    private readonly TokenStream _chain;
    private readonly ICharTermAttribute _made;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    /// <param name="chain">Puts the filters behind a source of words.</param>
    public OncePerWordFilter(TokenStream input, Func<TokenStream, TokenStream> chain)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _chain = chain(_word);
        _made = _chain.AddAttribute<ICharTermAttribute>();
        _byLetters = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var word = _term.Buffer.AsSpan(0, _term.Length);
        if (!_byLetters.TryGetValue(word, out var made))
            made = Make(word);
        if (!word.SequenceEqual(made))
            _term.SetEmpty().Append(made);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _chain.Dispose();
        base.Dispose(disposing);
    }

    private string Make(ReadOnlySpan<char> word)
    {
        _word.Set(word);
        _chain.IncrementToken();
        var made = _made.ToString();
        if (_known.Count == Most)
            _known.Clear();
        _known.Add(word.ToString(), made);
        return made;
    }

    /// <summary>A stream of the one word that was put in last.</summary>
    private sealed class OneWord : TokenStream
    {
        private readonly ICharTermAttribute _term;
        private string _word = string.Empty;

        public OneWord() => _term = AddAttribute<ICharTermAttribute>();

        public void Set(ReadOnlySpan<char> word) => _word = word.ToString();

        public override bool IncrementToken()
        {
            ClearAttributes();
            _term.SetEmpty().Append(_word);
            return true;
        }
    }
}
