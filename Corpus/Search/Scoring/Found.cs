namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>A document that a search found.</summary>
/// <param name="Document">Its number in the index.</param>
/// <param name="Score">How well it answers.</param>
internal readonly record struct Found(int Document, float Score);
