namespace ComplianceEngine.Corpus.Import;

/// <summary>What the section finder made of a text.</summary>
/// <param name="Gaps">Numbers left out between the sections found, as <c>4–5</c>.</param>
/// <param name="IsNumberedByOrder">Whether the text has no numbers, and the sections were numbered as they follow.</param>
internal sealed record FoundSections(IReadOnlyList<ImportedSection> Sections, IReadOnlyList<string> Gaps, bool IsNumberedByOrder = false);
