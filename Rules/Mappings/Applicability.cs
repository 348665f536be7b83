using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>An expert's statement whether the condition of a duty arises in the country.</summary>
public sealed record Applicability(ObligationId Obligation, bool Arises, string Because);
