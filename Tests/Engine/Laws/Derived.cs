namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>What a rule concluded: which rule, on which level, of which key.</summary>
public sealed class Derived(int level, int rule, int key)
{
    public int Level { get; } = level;

    public int Rule { get; } = rule;

    public int Key { get; } = key;

    public override string ToString() => $"level {Level} rule {Rule} key {Key}";
}
