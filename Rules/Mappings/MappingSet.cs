namespace ComplianceEngine.Rules.Mappings;

/// <summary>All that experts wrote about how law meets duties.</summary>
public sealed record MappingSet(
    IReadOnlyList<MappingRule> Rules, IReadOnlyList<GapEntry> Gaps, IReadOnlyList<Applicability> Applicabilities);
