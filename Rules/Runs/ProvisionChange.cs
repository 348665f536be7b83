namespace ComplianceEngine.Rules.Runs;

/// <summary>A cited provision that differs between two runs.</summary>
/// <param name="Rules">The rules that rest on it.</param>
public sealed record ProvisionChange(string Id, string Citation, CauseKind Kind, string? Detail, IReadOnlyList<string> Rules);
