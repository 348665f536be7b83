namespace ComplianceEngine.Corpus.Diagnostics;

/// <summary>How far a piece of long work is.</summary>
/// <param name="Work">What is done, as in "Reading statutes".</param>
/// <param name="Done">How many pieces are done.</param>
/// <param name="All">How many there are.</param>
public readonly record struct WorkProgress(string Work, int Done, int All);
