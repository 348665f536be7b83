namespace ComplianceEngine.Corpus.Citations;

/// <summary>A citation found in somebody's text.</summary>
/// <param name="Text">As written, with the statute's name where that stands beside it.</param>
/// <param name="Start">Where in the text it starts.</param>
/// <param name="Reading">What it turned out to be.</param>
public sealed record CitedPlace(string Text, int Start, CitationReading Reading);
