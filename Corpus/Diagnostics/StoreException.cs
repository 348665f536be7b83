namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>The workspace can't be used. Caught by the program, which exits with 3.</summary>
public sealed class StoreException(string message, Exception? cause = null) : Exception(message, cause);
