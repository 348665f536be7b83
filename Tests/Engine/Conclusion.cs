namespace ComplianceEngine.Tests.Engine;

public sealed record Conclusion(string Text);
