namespace ComplianceEngine.Corpus.Search;

/// <summary>How much of what was asked a provision holds: below a floor it may be no answer.</summary>
internal sealed class Coverage(ConceptWeights asked)
{
    private const double Floor = 0.34;

    /// <summary>Whether a provision of some words holds too little. A question in query syntax is taken at its word.</summary>
    public bool IsWeak(IReadOnlySet<string> words) => asked.Total > 0 && asked.Share(i => Speaks(words, asked.Concepts[i])) < Floor;

    private static bool Speaks(IReadOnlySet<string> words, Concept concept) => Holds(concept.Words, words) || concept.Others.Any(o => Holds(o, words));

    private static bool Holds(IReadOnlyList<string> term, IReadOnlySet<string> words) => term.All(words.Contains);
}
