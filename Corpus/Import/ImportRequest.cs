using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Import;

/// <summary>An official text to import.</summary>
/// <param name="Statute">The statute it is a text of; null to find it by what the file says of itself.</param>
/// <param name="InForce">The day it stands from; null for the file's own, else the statute's latest edition.</param>
/// <param name="MayBeNew">Whether a statute that the book lacks may be made.</param>
public sealed record ImportRequest(string Path, StatuteId? Statute, DateOnly? InForce, bool MayBeNew);
