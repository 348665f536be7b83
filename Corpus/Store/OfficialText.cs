namespace ComplianceEngine.Corpus.Store;

/// <summary>The official words of one provision.</summary>
/// <param name="Path">Its path in the statute, such as <c>s7D</c>.</param>
public sealed record OfficialText(string Path, string Heading, string Body);
