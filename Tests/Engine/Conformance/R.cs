namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed record R(string K, int V);
