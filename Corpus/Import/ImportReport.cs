using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Import;

/// <summary>What an import found.</summary>
/// <param name="NotFound">Sections of the book that the text was not found to have.</param>
public sealed record ImportReport(Statute Statute, DateOnly InForceFrom, IReadOnlyList<ImportedSection> Sections, IReadOnlyList<string> NotFound);
