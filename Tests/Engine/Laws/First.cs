namespace ComplianceEngine.Tests.Engine.Laws;

public sealed class First(int key, int value) : Given(key, value);
