namespace ComplianceEngine.Rules.Runs;

/// <summary>A rule to review again.</summary>
/// <param name="ReviewedText">Fingerprint of the wording that was reviewed.</param>
/// <param name="CurrentText">Fingerprint of the wording now.</param>
public sealed record StaleRule(string Rule, string Provision, string? ReviewedText, string CurrentText);
