namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class DR
{
    public string K { get; set; } = "";
    public int V;
    public DR(string k, int v = 0)
    {
        K = k;
        V = v;
    }

    public override string ToString() => $"DR({K},{V})";
}
