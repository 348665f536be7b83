namespace ComplianceEngine.Corpus.Import;

/// <summary>A line of a document. A line that the document sets as a heading starts with <c>#</c>.</summary>
/// <param name="Page">From 1; 1 throughout for a file without pages.</param>
/// <param name="Number">Line of the page, from 1.</param>
public sealed record PrintedLine(string Text, int Page, int Number)
{
    /// <summary>Whether the document sets it as a footnote.</summary>
    public bool IsFootnote { get; init; }

    /// <summary>Its place in the whole document.</summary>
    internal int Position { get; init; }
}
