using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Search.Indexing;

namespace ComplianceEngine.Corpus.Search.Ranking;

/// <summary>How a provision is asked for.</summary>
/// <param name="Id">The provision.</param>
/// <param name="Phrases">Its heading, then its plain words.</param>
/// <param name="Direction">The direction of all their words together.</param>
/// <param name="Words">All words that it is asked for by, each once.</param>
/// <param name="Section">The section that a clause comes after; null for what answers by itself.</param>
/// <param name="Role">What it does.</param>
internal sealed record AskedProvision(ProvisionId Id, Phrase[] Phrases, WordDirection Direction, IReadOnlyList<string> Words, ProvisionId? Section, ProvisionRole Role);
