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
        if (_known.Count > Most)
            _known.Clear();
        return _known.GetOrAdd(word, w => Math.Log(1 + (reader.NumDocs / (1.0 + Math.Max(reader.DocFreq(new Term(Fields.Body, w)), reader.DocFreq(new Term(Fields.Plain, w)))))));
    }

    /// <summary>What the words of a concept tell, by the rarest.</summary>
    public double Of(Concept concept) => concept.Weight * concept.Words.Max(Of);
}
