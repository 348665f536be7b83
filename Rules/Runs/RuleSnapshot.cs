namespace ComplianceEngine.Rules.Runs;

/// <summary>A mapping rule or recorded gap that went into a run.</summary>
/// <param name="Hash">Fingerprint of what it says.</param>
/// <param name="RestsOnClasses">Whether a condition asks which offences are of which class.</param>
/// <param name="Citations">The provisions, each with the fingerprint of the wording reviewed.</param>
public sealed record RuleSnapshot(string Id, string Obligation, string Hash, bool RestsOnClasses, IReadOnlyList<CitationSnapshot> Citations);
