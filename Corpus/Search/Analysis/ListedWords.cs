using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>A stream of words that were taken apart before: those that its source gives when it begins to be read.</summary>
internal sealed class ListedWords : TokenStream
{
    private readonly Func<IEnumerable<string>> _source;
    private readonly ICharTermAttribute _term;
    private IEnumerator<string>? _words;

    public ListedWords(Func<IEnumerable<string>> source)
    {
        _source = source;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override void Reset() => _words = _source().GetEnumerator();

    public override bool IncrementToken()
    {
        if (_words is null || !_words.MoveNext())
            return false;
        ClearAttributes();
        _term.SetEmpty().Append(_words.Current);
        return true;
    }
}
