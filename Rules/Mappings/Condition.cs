using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>A condition of a mapping rule.</summary>
/// <param name="Term">For the penalties.</param>
/// <param name="Text">As the file states it, for proofs.</param>
public sealed record Condition(ConditionKind Kind, Term? Term, string Text);
