namespace ComplianceEngine.Corpus.Search;

/// <summary>How matches fall into groups.</summary>
/// <param name="Name"><c>statute</c>, <c>article</c>, <c>offence</c> or <c>territory</c>.</param>
/// <param name="Values">The groups and their sizes, largest first.</param>
public sealed record SearchFacet(string Name, IReadOnlyList<(string Value, int Count)> Values);
