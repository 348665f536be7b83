namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed record RI(string K, int V) : IIdentityProvider
{
    public object GetIdentity() => K;
}
