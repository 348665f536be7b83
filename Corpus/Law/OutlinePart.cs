namespace ComplianceEngine.Corpus.Law;

/// <summary>A part of a section.</summary>
/// <param name="Path">Its path inside the section: <c>1/a/prov</c>.</param>
/// <param name="Text">Its words, with the mark it begins with.</param>
public sealed record OutlinePart(string Path, string Text);
