namespace ComplianceEngine.Corpus.Law;

/// <summary>A fine as the law states it.</summary>
/// <param name="Text">In words, with what goes with it ("or fine, or both").</param>
/// <param name="Max">The most, where the law fixes an amount, in whole units of the currency.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record Fine(string Text, long? Max, string? Currency);
