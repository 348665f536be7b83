namespace ComplianceEngine.Corpus.Search;

/// <summary>The concepts of a question, how much each tells, and what kinds of things they name.</summary>
internal sealed class ConceptWeights(IReadOnlyList<Concept> concepts, WordRarity rarity, WordKinds kinds)
{
    public IReadOnlyList<Concept> Concepts { get; } = concepts;

    public double[] Weights { get; } = [.. concepts.Select(rarity.Of)];

    public SortedSet<string>[] Kinds { get; } = [.. concepts.Select(c => kinds.Of(c.Words))];

    public SortedSet<string> AllKinds { get; } = new(concepts.SelectMany(c => kinds.Of(c.Words)), StringComparer.Ordinal);

    public double Total { get; } = concepts.Sum(rarity.Of);
}
