using ComplianceEngine.Corpus.Search.Questions;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>The concepts of a question, and how much each tells.</summary>
internal sealed class ConceptWeights
{
    public ConceptWeights(IReadOnlyList<Concept> concepts, WordRarity rarity)
    {
        Concepts = concepts;
        Weights = [.. concepts.Select(rarity.Of)];
        Total = Weights.Sum();
    }

    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>How much each concept tells, in their order.</summary>
    public IReadOnlyList<double> Weights { get; }

    public double Total { get; }

    /// <summary>The share of what was asked, by how much each concept tells, that some of them make up: from 0 to 1.</summary>
    /// <param name="isHeld">Whether a concept, by its place, counts.</param>
    public double Share(Func<int, bool> isHeld)
    {
        var held = 0.0;
        for (var i = 0; i < Weights.Count; i++)
        {
            if (isHeld(i))
                held += Weights[i];
        }

        return Total > 0 ? held / Total : 0;
    }
}
