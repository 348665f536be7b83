using ComplianceEngine.Corpus.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Indexing;

/// <summary>
/// The words of one provision after another, taken apart once for all fields: stemmed for heading and body, and the different
/// ones as they are written for the exact field, which would cost as much as the body otherwise.
/// </summary>
internal sealed class ProvisionWords
{
    private readonly StandardTokenizer _tokenizer = new(LuceneVersion.LUCENE_48, TextReader.Null);
    private readonly KnownWords _known = new(LegalAnalyzer.Written, LegalAnalyzer.Stemmed);
    private readonly ICharTermAttribute _letters;
    private readonly List<byte[]> _asWritten = [];
    private IReadOnlyList<KnownWord> _heading = [];
    private IReadOnlyList<IReadOnlyList<KnownWord>> _phrases = [];
    private int _provision;

    public ProvisionWords()
    {
        _letters = _tokenizer.GetAttribute<ICharTermAttribute>();
        Heading = new ListedWords(() => [TermsOf(_heading)]);
        Phrases = new ListedWords(() => _phrases.Select(TermsOf));
        Text = new TextStream(this);
        Exact = new ListedWords(() => [_asWritten]);
    }

    /// <summary>The heading's words, stemmed.</summary>
    public TokenStream Heading { get; }

    /// <summary>The words of the phrases that it is asked for by, stemmed.</summary>
    public TokenStream Phrases { get; }

    /// <summary>The text's words, stemmed.</summary>
    public TokenStream Text { get; }

    /// <summary>The different words of heading and text as they are written; to be read after <see cref="Text"/>.</summary>
    public TokenStream Exact { get; }

    /// <summary>The heading's words, stemmed.</summary>
    public IReadOnlyList<string> HeadingWords { get; private set; } = [];

    /// <summary>The heading's words, stemmed, then those of each phrase.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AskedWords => [HeadingWords, .. _phrases.Select(WordsOf)];

    /// <summary>Puts in the next provision. Its text is read when it is indexed, the rest at once.</summary>
    public void Set(string heading, IReadOnlyList<string> phrases, string text)
    {
        _provision++;
        _asWritten.Clear();
        _phrases = [.. phrases.Select(Read)];
        _heading = Read(heading);
        HeadingWords = WordsOf(_heading);
        foreach (var word in _heading)
            AddAsWritten(word);
        _tokenizer.SetReader(new StringReader(text));
    }

    private static string[] WordsOf(IReadOnlyList<KnownWord> words) => [.. words.Select(w => w.Made)];

    private static byte[][] TermsOf(IReadOnlyList<KnownWord> words) => [.. words.Select(w => w.MadeTerm)];

    private List<KnownWord> Read(string text)
    {
        var words = new List<KnownWord>();
        _tokenizer.SetReader(new StringReader(text));
        using (_tokenizer)
        {
            _tokenizer.Reset();
            while (_tokenizer.IncrementToken())
                words.Add(AtHand());
            _tokenizer.End();
        }

        return words;
    }

    /// <summary>The word that the tokenizer is at.</summary>
    private KnownWord AtHand() => _known.Of(_letters.Buffer.AsSpan(0, _letters.Length));

    private void AddAsWritten(KnownWord word)
    {
        if (word.LastText != _provision)
            _asWritten.Add(word.WrittenTerm);
        word.LastText = _provision;
    }

    /// <summary>The words of the text, as the tokenizer comes to them.</summary>
    private sealed class TextStream : TokenStream
    {
        private readonly ProvisionWords _words;
        private readonly IPositionIncrementAttribute _read;
        private readonly IPositionIncrementAttribute _given;
        private readonly WordTerm _term = new();

        public TextStream(ProvisionWords words)
        {
            _words = words;
            _read = words._tokenizer.GetAttribute<IPositionIncrementAttribute>();
            AddAttributeImpl(_term);
            _given = AddAttribute<IPositionIncrementAttribute>();
        }

        public override void Reset() => _words._tokenizer.Reset();

        public override bool IncrementToken()
        {
            if (!_words._tokenizer.IncrementToken())
                return false;
            var word = _words.AtHand();
            _words.AddAsWritten(word);
            _term.Set(word.MadeTerm);
            _given.PositionIncrement = _read.PositionIncrement;
            return true;
        }

        public override void End() => _words._tokenizer.End();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                _words._tokenizer.Dispose();
            base.Dispose(disposing);
        }
    }
}
