using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>
/// Takes each different word through filters once and remembers what comes out: a law book says the same thirty thousand
/// words millions of times. The filters must give one word for one.
/// </summary>
internal sealed class OncePerWordFilter : TokenFilter
{
    /// <summary>Words remembered at most, so that no text, whatever it holds, fills the memory.</summary>
    private const int Most = 1 << 17;

    private readonly ICharTermAttribute _term;
    private readonly WordChain _written;
    private readonly WordChain? _stemmed;
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly List<string> _words = [];
    private int _text;

    /// <param name="written">Puts the filters that keep a word as it is written behind a source of words.</param>
    /// <param name="stemmed">Puts those that stem it behind them; null where nothing is stemmed.</param>
    public OncePerWordFilter(TokenStream input, Func<TokenStream, TokenStream> written, Func<TokenStream, TokenStream>? stemmed = null)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _written = new WordChain(written);
        _stemmed = stemmed is null ? null : new WordChain(stemmed);
        _byLetters = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The different words, as they are written, that the text at hand has had so far, in order.</summary>
    public IReadOnlyList<string> Written => _words;

    public override void Reset()
    {
        base.Reset();
        _words.Clear();
        _text++;
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var word = _term.Buffer.AsSpan(0, _term.Length);
        if (!_byLetters.TryGetValue(word, out var known))
            known = Remember(word.ToString());
        if (known.LastText != _text)
            _words.Add(known.Written);
        known.LastText = _text;
        if (!word.SequenceEqual(known.Made))
            _term.SetEmpty().Append(known.Made);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _written.Dispose();
            _stemmed?.Dispose();
        }

        base.Dispose(disposing);
    }

    private Known Remember(string word)
    {
        if (_known.Count == Most)
            _known.Clear();
        var written = _written.Make(word);
        var known = new Known(written, _stemmed?.Make(written) ?? written);
        _known.Add(word, known);
        return known;
    }

    private sealed class Known(string written, string made)
    {
        public string Written { get; } = written;

        public string Made { get; } = made;

        /// <summary>The last text that had the word.</summary>
        public int LastText { get; set; }
    }
}
