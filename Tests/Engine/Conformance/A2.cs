namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class A2 : A
{
    public A2(string k, int v = 0) : base(k, v)
    {
    }
}
