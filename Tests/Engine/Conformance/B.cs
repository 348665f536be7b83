namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class B
{
    public string K { get; set; } = "";
    public int V;
    public B(string k, int v = 0)
    {
        K = k;
        V = v;
    }

    public override string ToString() => $"B({K},{V})";
}
