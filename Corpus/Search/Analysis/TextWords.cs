using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ComplianceEngine.Corpus.Search.Analysis;

/// <summary>The words of a text as the index knows them, and where each stands.</summary>
internal sealed class TextWords
{
    private const int LongestRead = 40_000;
    private readonly Dictionary<string, List<(int Start, int Length)>> _places = new(StringComparer.Ordinal);

    public TextWords(string text, Analyzer analyzer)
    {
        using var stream = analyzer.GetTokenStream(Fields.Body, text.Length > LongestRead ? text[..LongestRead] : text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            Add(term.ToString(), offset.StartOffset, offset.EndOffset - offset.StartOffset);
        stream.End();
    }

    /// <summary>How many words the text has, the same word each time it stands there.</summary>
    public int Count { get; private set; }

    public bool Holds(string word) => _places.ContainsKey(word);

    /// <summary>Where any of some words stands, in the order of the text.</summary>
    public List<(int Start, int Length, string Word)> PlacesOf(IEnumerable<string> words)
    {
        var found = new List<(int Start, int Length, string Word)>();
        foreach (var word in words)
        {
            if (_places.TryGetValue(word, out var places))
                found.AddRange(places.Select(p => (p.Start, p.Length, word)));
        }

        found.Sort((x, y) => x.Start.CompareTo(y.Start));
        return found;
    }

    private void Add(string word, int start, int length)
    {
        if (!_places.TryGetValue(word, out var places))
            _places.Add(word, places = new(capacity: 1));
        places.Add((start, length));
        Count++;
    }
}
