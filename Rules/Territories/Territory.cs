namespace ComplianceEngine.Rules.Territories;

/// <summary>A part of a country with laws of its own.</summary>
public sealed record Territory(string Id, string Name);
