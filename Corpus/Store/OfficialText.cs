namespace ComplianceEngine.Corpus.Store;

/// <summary>The official words of one section, article or schedule.</summary>
/// <param name="Path">Its path in the statute, such as <c>s7D</c>.</param>
/// <param name="Chapter">The part or chapter it stands in, where the text has such.</param>
/// <param name="Notes">Notes of amendment that the text gives.</param>
public sealed record OfficialText(string Path, string Heading, string Body, string? Chapter, IReadOnlyList<string> Notes);
