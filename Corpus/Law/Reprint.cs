namespace ComplianceEngine.Corpus.Law;

/// <summary>That official words differ from earlier ones in spelling or print only.</summary>
/// <param name="Of">Fingerprint of the words that were printed first.</param>
/// <param name="Since">The day on which they became law.</param>
public sealed record Reprint(ContentHash Of, DateOnly Since);
