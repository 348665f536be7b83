namespace ComplianceEngine.Tests.Engine.Conformance;

public class A
{
    public string K { get; set; } = "";
    public int V;
    public A(string k, int v = 0)
    {
        K = k;
        V = v;
    }

    public override string ToString() => $"A({K},{V})";
}
