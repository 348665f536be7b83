namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>A direction of words, and how much it counts among others.</summary>
internal sealed record WeightedDirection(WordDirection Direction, double Weight);
