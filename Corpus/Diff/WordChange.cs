namespace ComplianceEngine.Corpus.Diff;

/// <summary>A piece of a text that was kept, deleted or inserted.</summary>
public sealed record WordChange(WordChangeKind Kind, string Text);
