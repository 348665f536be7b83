using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Mappings;

/// <summary>A duty that experts leave unassessed on purpose, and why.</summary>
public sealed record OpenDuty(ObligationId Obligation, string Because);
