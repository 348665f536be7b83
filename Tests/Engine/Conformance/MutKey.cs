namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class MutKey
{
    public string K { get; set; } = "";
    public override bool Equals(object? o) => o is MutKey m && m.K == K;
    public override int GetHashCode() => K.GetHashCode();
}
