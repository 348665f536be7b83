using ComplianceEngine.Corpus.Search.Questions;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>How much of what was asked a provision holds: below a floor it may be no answer.</summary>
internal sealed class Coverage(ConceptWeights asked)
{
    private const double Floor = 0.34;

    /// <summary>Whether a provision holds too little. A question in query syntax is taken at its word.</summary>
    /// <param name="holds">Whether it holds a word.</param>
    public bool IsWeak(Func<string, bool> holds) => asked.Total > 0 && asked.Share(i => Speaks(holds, asked.Concepts[i])) < Floor;

    private static bool Speaks(Func<string, bool> holds, Concept concept) => concept.Words.All(holds) || concept.Others.Any(o => o.All(holds));
}
