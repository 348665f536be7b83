using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Search.Questions;

/// <summary>A provision that a question names by its number.</summary>
/// <param name="Certainty">From 0 to 1: how surely it is meant.</param>
/// <param name="Note">What was named and is not in the book, where this is only the nearest.</param>
internal sealed record NamedProvision(ProvisionId Id, float Certainty, string? Note = null);
