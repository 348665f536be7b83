namespace ComplianceEngine.Corpus.Store;

/// <summary>An official text as it stands from a day on.</summary>
internal sealed record DatedText(DateOnly Day, OfficialText Text, string FileName);
