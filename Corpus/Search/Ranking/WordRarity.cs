using ComplianceEngine.Corpus.Search.Questions;
using ComplianceEngine.Corpus.Search.Scoring;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>How much a word tells: its inverse document frequency (Spärck Jones 1972). A word that stands nowhere tells as much as one that stands once.</summary>
/// <param name="documents">How many documents there are.</param>
internal sealed class WordRarity(IndexTerms terms, int documents)
{
    /// <summary>What a word tells that is looked up once, and then known by its number (<see cref="AskedWords"/>).</summary>
    public double Of(string word) => Rarity(terms.CountUses(word));

    /// <summary>What the words of a concept tell, by the rarest. People ask in the same words again and again.</summary>
    public double Of(Concept concept) => concept.Weight * concept.Words.Max(w => Rarity(terms.UsesOf(w)));

    private double Rarity(int uses) => Math.Log(1 + (documents / (1.0 + uses)));
}
