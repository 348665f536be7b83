namespace ComplianceEngine.Corpus.Search;

/// <summary>The concepts of a question, and how much each tells.</summary>
internal sealed class ConceptWeights
{
    public ConceptWeights(IReadOnlyList<Concept> concepts, WordRarity rarity)
    {
        Concepts = concepts;
        Weights = [.. concepts.Select(rarity.Of)];
        Total = Weights.Sum();
        Words = concepts.SelectMany(c => c.Others.Append(c.Words)).SelectMany(w => w).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>How much each concept tells, in their order.</summary>
    public IReadOnlyList<double> Weights { get; }

    public double Total { get; }

    /// <summary>The words of all of them, by any name.</summary>
    public IReadOnlySet<string> Words { get; }
}
