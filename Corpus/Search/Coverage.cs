namespace ComplianceEngine.Corpus.Search;

/// <summary>How much of what was asked a provision holds: below a floor it may be no answer.</summary>
internal sealed class Coverage(ConceptWeights asked)
{
    private const double Floor = 0.34;

    /// <summary>The share of what was asked, by how much each part of it tells, that some words hold by any name: from 0 to 1.</summary>
    public double Of(IReadOnlySet<string> words)
    {
        var held = 0.0;
        for (var i = 0; i < asked.Concepts.Count; i++)
        {
            var concept = asked.Concepts[i];
            if (Holds(concept.Words, words) || concept.Others.Any(o => Holds(o, words)))
                held += asked.Weights[i];
        }

        return asked.Total > 0 ? held / asked.Total : 0;
    }

    /// <summary>Whether a provision of some words holds too little. A question in query syntax is taken at its word.</summary>
    public bool IsWeak(IReadOnlySet<string> words) => asked.Total > 0 && Of(words) < Floor;

    private static bool Holds(IReadOnlyList<string> term, IReadOnlySet<string> words) => term.All(words.Contains);
}
