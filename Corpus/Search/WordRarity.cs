namespace ComplianceEngine.Corpus.Search;

/// <summary>How much a word tells: its inverse document frequency (Spärck Jones 1972). A word that stands nowhere tells as much as one that stands once.</summary>
/// <param name="documents">How many documents there are.</param>
internal sealed class WordRarity(IndexTerms terms, int documents)
{
    public double Of(string word) => Math.Log(1 + (documents / (1.0 + terms.CountUses(word))));

    /// <summary>What the words of a concept tell, by the rarest.</summary>
    public double Of(Concept concept) => concept.Weight * concept.Words.Max(Of);
}
