namespace ComplianceEngine.Corpus.Import;

/// <summary>A line of a document.</summary>
/// <param name="Page">From 1; 1 throughout for a file without pages.</param>
/// <param name="Number">Line of the page, from 1.</param>
public sealed record PrintedLine(string Text, int Page, int Number);
