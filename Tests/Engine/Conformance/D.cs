namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed record D(string K);
