namespace ComplianceEngine.Rules.Runs;

/// <summary>An element whose status differs between two runs.</summary>
/// <param name="Id">Its name within the duty: <c>intent</c>.</param>
public sealed record ElementChange(string Id, string? Was, string? Now);
