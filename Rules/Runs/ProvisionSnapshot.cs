namespace ComplianceEngine.Rules.Runs;

/// <summary>A provision in force in a run.</summary>
/// <param name="Hash">Fingerprint of its words, facts, extent and days.</param>
/// <param name="Facts">Fingerprint of the same without the official words.</param>
/// <param name="Text">Fingerprint of the official words as they are printed, where they were imported.</param>
/// <param name="Punishment">The most that a court may impose, in words.</param>
public sealed record ProvisionSnapshot(string Id, string Citation, string Hash, DateOnly InForceFrom, string? Punishment, IReadOnlyList<string> AmendedBy, string? Text = null, string? Facts = null);
