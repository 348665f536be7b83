using Lucene.Net.Index;

namespace ComplianceEngine.Corpus.Search;

/// <summary>How much of what was asked a provision holds: below a floor it may be no answer.</summary>
internal sealed class Coverage(IReadOnlyList<Concept> concepts, IndexReader reader)
{
    private const double Floor = 0.34;
    private readonly double[] _weights = [.. concepts.Select(c => c.Weight * Rarity(c, reader))];

    /// <summary>Whether a provision of some words holds too little. A question in query syntax is taken at its word.</summary>
    public bool IsWeak(HashSet<string> words)
    {
        if (concepts.Count == 0)
            return false;
        double held = 0, total = 0;
        for (var i = 0; i < concepts.Count; i++)
        {
            total += _weights[i];
            if (Holds(concepts[i].Words, words) || concepts[i].Others.Any(o => Holds(o, words)))
                held += _weights[i];
        }

        return held < total * Floor;
    }

    private static bool Holds(IReadOnlyList<string> term, HashSet<string> words) => term.All(words.Contains);

    /// <summary>Inverse document frequency of the rarest word; a word that stands nowhere weighs as one that stands once.</summary>
    private static double Rarity(Concept concept, IndexReader reader) =>
        concept.Words.Max(w => Math.Log(1 + (reader.NumDocs / (1.0 + reader.DocFreq(new Term(Fields.Body, w))))));
}
