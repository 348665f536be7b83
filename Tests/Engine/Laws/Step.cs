namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>One step of a stream: what to do, and to which fact.</summary>
public sealed record Step(int Action, int Key, int Value);
