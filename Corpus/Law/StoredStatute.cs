namespace ComplianceEngine.Corpus.Law;

/// <summary>What a store knows of a statute without a look at its provisions.</summary>
/// <param name="Fingerprint">What the statute was made of: changes whenever the statute does.</param>
/// <param name="NamesOthers">Whether a provision names others, or works on offences.</param>
public sealed record StoredStatute(string Fingerprint, bool NamesOthers);
