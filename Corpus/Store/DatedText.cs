namespace ComplianceEngine.Corpus.Store;

/// <summary>An official text as it stands from a day on.</summary>
/// <param name="IsAmended">Whether it differs in substance from the text of the day before it.</param>
internal sealed record DatedText(DateOnly Day, OfficialText Text, string FileName, bool IsAmended);
