namespace ComplianceEngine.Rules.Runs;

/// <summary>A provision that a rule cites.</summary>
/// <param name="Reviewed">Fingerprint of the wording that the expert reviewed, where kept.</param>
/// <param name="Stale">Fingerprint of the wording now, where it differs from the one reviewed.</param>
public sealed record CitationSnapshot(string Provision, string? Reviewed, string? Stale);
