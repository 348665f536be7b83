using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>All that experts wrote about how law meets duties.</summary>
/// <param name="Hash">Fingerprint of the files.</param>
public sealed record MappingSet(
    IReadOnlyList<MappingRule> Rules, IReadOnlyList<GapEntry> Gaps, IReadOnlyList<Applicability> Applicabilities, ContentHash Hash);
