namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>A fact that a stream inserts, changes and retracts.</summary>
public abstract class Given(int key, int value)
{
    public int Key { get; set; } = key;

    public int Value { get; set; } = value;
}
