namespace ComplianceEngine.Corpus.Import;

/// <summary>A section found in an official text.</summary>
/// <param name="Number">As printed, hyphens left out: <c>7D</c>, <c>365B</c>.</param>
public sealed record ImportedSection(string Number, string Heading, string Body, int Page);
