using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>A provision that satisfies an element, by a mapping rule that holds.</summary>
/// <param name="IsStale">Whether its wording changed since the rule was reviewed.</param>
public sealed record SatisfiedBy(Provision Provision, string Citation, MappingRule Rule, bool IsStale);
