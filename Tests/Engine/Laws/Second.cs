namespace ComplianceEngine.Tests.Engine.Laws;

public sealed class Second(int key, int value) : Given(key, value);
