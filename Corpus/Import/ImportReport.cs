using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;

namespace ComplianceEngine.Corpus.Import;

/// <summary>What an import found.</summary>
/// <param name="IsNew">Whether the book had no such statute.</param>
/// <param name="Sections">The sections and schedules found.</param>
/// <param name="Warnings">What was not understood or looks wrong, sections of the book that the text was not found to have among it.</param>
public sealed record ImportReport(Statute Statute, bool IsNew, DateOnly InForceFrom, IReadOnlyList<ImportedSection> Sections, IReadOnlyList<Diagnostic> Warnings);
