using ComplianceEngine.Corpus.Search.Questions;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>What a concept of a question goes by.</summary>
/// <param name="Concept">The place of the concept in the question.</param>
/// <param name="Words">The words of the name, by number.</param>
/// <param name="Worth">What the name counts beside the word that was asked.</param>
internal sealed record NumberedName(int Concept, int[] Words, double Worth);
