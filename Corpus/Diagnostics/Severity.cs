namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth a look; the input is taken.</summary>
    Warning,

    /// <summary>Wrong; the input is refused.</summary>
    Error,
}
