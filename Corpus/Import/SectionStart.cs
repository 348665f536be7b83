namespace ComplianceEngine.Corpus.Import;

/// <summary>A line at which a section may begin.</summary>
/// <param name="Number">As printed, without hyphens and spaces: <c>365B</c>.</param>
/// <param name="Heading">The heading that follows the number.</param>
/// <param name="Line">Index of the line.</param>
/// <param name="Body">What of the lines read belongs to the body already.</param>
/// <param name="BodyLine">Index of the first line that is body as a whole.</param>
/// <param name="Weight">How surely it is the beginning of a section: 3 for a number, a heading and a dash; less for less.</param>
internal sealed record SectionStart(string Number, string Heading, int Line, string Body, int BodyLine, double Weight);
