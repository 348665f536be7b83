using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>A provision that a rule cites, with the fingerprints of the wording that was reviewed.</summary>
/// <param name="Digest">Of the book's digest at review; null where not recorded.</param>
/// <param name="Official">Of the official words at review; null where they were not seen.</param>
public sealed record MappedProvision(ProvisionId Id, ContentHash? Digest, ContentHash? Official);
