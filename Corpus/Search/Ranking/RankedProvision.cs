using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>A provision that a search found, in its place among the best.</summary>
/// <param name="Document">Its number in the index.</param>
/// <param name="Asked">How it is asked for.</param>
/// <param name="Score">How well it answers.</param>
/// <param name="AskedAs">The phrase nearest to the question, where one is near.</param>
internal sealed record RankedProvision(int Document, AskedProvision Asked, float Score, string? AskedAs)
{
    public ProvisionId Id => Asked.Id;
}
