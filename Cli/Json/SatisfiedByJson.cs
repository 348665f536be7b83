using ComplianceEngine.Rules.Mappings;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Json;

/// <summary>A provision that satisfies an element, as in <c>which</c>.</summary>
internal sealed record SatisfiedByJson(
    string Provision, string Citation, string Heading, string Statute, DateOnly InForceFrom, string Strength, string? Relation, string Rule, string Rationale, bool? Stale)
{
    public static SatisfiedByJson Of(SatisfiedBy satisfied) => new(
        satisfied.Provision.Id.ToString(),
        satisfied.Citation,
        satisfied.Provision.Heading,
        satisfied.Provision.Id.Statute.ToString(),
        satisfied.Provision.InForceFrom,
        satisfied.Rule.Strength == Rules.Mappings.Strength.Full ? "full" : "partial",
        satisfied.Rule.Relation?.ToString().ToLowerInvariant(),
        satisfied.Rule.Id,
        satisfied.Rule.Rationale,
        satisfied.IsStale ? true : null);
}
