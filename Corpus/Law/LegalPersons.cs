namespace ComplianceEngine.Corpus.Law;

/// <summary>Whether an offence reaches legal persons.</summary>
/// <param name="Reached">Yes, no, or not known.</param>
/// <param name="Basis">By which words of the law.</param>
public sealed record LegalPersons(bool? Reached, string? Basis);
