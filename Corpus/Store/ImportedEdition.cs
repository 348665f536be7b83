using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Store;

/// <summary>An official text in the store.</summary>
public sealed record ImportedEdition(StatuteId Statute, DateOnly InForceFrom, string FileName, int Sections);
