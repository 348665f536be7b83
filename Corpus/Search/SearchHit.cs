using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Search;

/// <summary>A provision that answers a search.</summary>
/// <param name="Score">Higher is better; comparable within one search only.</param>
/// <param name="Snippet">The words around what matched, with where the matches are.</param>
/// <param name="IsWeak">Whether it holds so little of what was asked that it may be no answer at all.</param>
public sealed record SearchHit(Provision Provision, string Citation, double Score, Snippet Snippet, bool IsWeak)
{
    /// <summary>How people ask for it, where that is near to what was asked.</summary>
    public string? AskedAs { get; init; }
}
