using Lucene.Net.Analysis;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>
/// Takes each different word through filters once and remembers what comes out: a law book says the same thirty thousand
/// words millions of times. The filters must give one word for one.
/// </summary>
internal sealed class KnownWords : IDisposable
{
    /// <summary>Words remembered at most, so that no text, whatever it holds, fills the memory.</summary>
    private const int Most = 1 << 17;

    private readonly WordChain _written;
    private readonly WordChain? _stemmed;
    private readonly Dictionary<string, KnownWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    /// <param name="written">Puts the filters that keep a word as it is written behind a source of words.</param>
    /// <param name="stemmed">Puts those that stem it behind them; null where nothing is stemmed.</param>
    public KnownWords(Func<TokenStream, TokenStream> written, Func<TokenStream, TokenStream>? stemmed)
    {
        _written = new WordChain(written);
        _stemmed = stemmed is null ? null : new WordChain(stemmed);
        _byLetters = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What comes of a word.</summary>
    public KnownWord Of(ReadOnlySpan<char> letters) => _byLetters.TryGetValue(letters, out var known) ? known : Remember(letters.ToString());

    public void Dispose()
    {
        _written.Dispose();
        _stemmed?.Dispose();
    }

    private KnownWord Remember(string letters)
    {
        if (_words.Count == Most)
            _words.Clear();
        var written = _written.Make(letters);
        var word = new KnownWord(letters, written, _stemmed?.Make(written) ?? written);
        _words.Add(letters, word);
        return word;
    }
}
