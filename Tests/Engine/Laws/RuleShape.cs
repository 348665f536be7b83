namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>A random rule: its form, its place, and its constant. A rule of the second level asks the first level's conclusions too.</summary>
public sealed record RuleShape(RuleKind Kind, int Level, int Number, int Limit)
{
    public override string ToString() => $"{Level}.{Number} {Kind} {Limit}";
}
