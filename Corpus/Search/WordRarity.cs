using System.Collections.Concurrent;
using Lucene.Net.Index;

namespace ComplianceEngine.Corpus.Search;

/// <summary>How much a word tells: its inverse document frequency (Spärck Jones 1972), looked up once. A word that stands nowhere tells as much as one that stands once.</summary>
internal sealed class WordRarity(IndexReader reader)
{
    private const int Most = 50_000;
    private readonly ConcurrentDictionary<string, double> _known = new(StringComparer.Ordinal);

    public double Of(string word)
    {
        if (_known.TryGetValue(word, out var known))
            return known;
        if (_known.Count > Most)
            _known.Clear();
        var uses = Math.Max(reader.DocFreq(new Term(Fields.Body, word)), reader.DocFreq(new Term(Fields.Plain, word)));
        return _known[word] = Math.Log(1 + (reader.NumDocs / (1.0 + uses)));
    }

    /// <summary>What the words of a concept tell, by the rarest.</summary>
    public double Of(Concept concept) => concept.Weight * concept.Words.Max(Of);
}
