namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>What a search found.</summary>
/// <param name="Best">The best documents, the best of all first.</param>
/// <param name="Count">How many there are, with those that are not among the best.</param>
internal sealed record BestFound(IReadOnlyList<Found> Best, int Count);
