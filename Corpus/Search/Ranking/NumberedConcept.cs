namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>A concept of a question, with its words as numbers.</summary>
/// <param name="Names">Its own words first, then what else it goes by; those of which a word is unknown are left out.</param>
/// <param name="Kinds">The kinds of things that it names.</param>
/// <param name="Weight">How much it tells.</param>
internal sealed record NumberedConcept(IReadOnlyList<NumberedName> Names, int[] Kinds, double Weight);
