namespace ComplianceEngine.Rules.Runs;

/// <summary>Why an outcome differs.</summary>
/// <param name="Id">The provision, rule or duty.</param>
/// <param name="Citation">It in print.</param>
/// <param name="Detail">What changed of it, where that can be said in a few words.</param>
public sealed record Cause(CauseKind Kind, string Id, string? Citation, string? Detail);
