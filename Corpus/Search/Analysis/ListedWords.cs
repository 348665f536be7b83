using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>A stream of texts that were taken apart before: those that its source gives when it begins to be read.</summary>
internal sealed class ListedWords : TokenStream
{
    private readonly Func<IEnumerable<IReadOnlyList<byte[]>>> _source;
    private readonly WordTerm _term = new();
    private readonly IPositionIncrementAttribute _position;
    private IEnumerator<IReadOnlyList<byte[]>> _texts = Enumerable.Empty<IReadOnlyList<byte[]>>().GetEnumerator();
    private IReadOnlyList<byte[]> _words = [];
    private int _next;

    /// <param name="source">The words of each text as an index keeps them. They stand as far apart as texts of one field do.</param>
    public ListedWords(Func<IEnumerable<IReadOnlyList<byte[]>>> source)
    {
        _source = source;
        AddAttributeImpl(_term);
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        _texts = _source().GetEnumerator();
        (_words, _next) = (_texts.MoveNext() ? _texts.Current : [], 0);
    }

    public override bool IncrementToken()
    {
        var step = 1;
        for (; _next == _words.Count; step += LegalAnalyzer.Gap)
        {
            if (!_texts.MoveNext())
                return false;
            (_words, _next) = (_texts.Current, 0);
        }

        _term.Set(_words[_next++]);
        _position.PositionIncrement = step;
        return true;
    }
}
