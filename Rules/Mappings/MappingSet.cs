using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>All that experts wrote about how law meets duties.</summary>
public sealed record MappingSet(
    IReadOnlyList<MappingRule> Rules, IReadOnlyList<GapEntry> Gaps, IReadOnlyList<Applicability> Applicabilities)
{
    /// <summary>Duties that experts leave unassessed, with their reasons.</summary>
    public IReadOnlyList<OpenDuty> Open { get; init; } = [];

    /// <summary>Why nobody has assessed a duty; null where nobody said.</summary>
    public string? WhyOpen(ObligationId obligation) => Open.FirstOrDefault(o => o.Obligation == obligation)?.Because;

    /// <summary>This set with another laid over it: what has the same id is replaced, the rest is added.</summary>
    public MappingSet With(MappingSet other) => new(
        [.. Rules.ExceptBy(other.Rules.Select(r => r.Id), r => r.Id, StringComparer.Ordinal).Concat(other.Rules).OrderBy(r => r.Id, StringComparer.Ordinal)],
        [.. Gaps.ExceptBy(other.Gaps.Select(g => g.Id), g => g.Id, StringComparer.Ordinal).Concat(other.Gaps).OrderBy(g => g.Id, StringComparer.Ordinal)],
        [.. Applicabilities.ExceptBy(other.Applicabilities.Select(a => a.Obligation), a => a.Obligation).Concat(other.Applicabilities).OrderBy(a => a.Obligation)])
    {
        Open = [.. Open.ExceptBy(other.Open.Select(o => o.Obligation), o => o.Obligation).Concat(other.Open).OrderBy(o => o.Obligation)],
    };
}
