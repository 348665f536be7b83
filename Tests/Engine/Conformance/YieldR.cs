namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class YieldR : Rule
{
    public override void Define()
    {
        A a = null!;
        When().Match<A>(() => a, x => x.V > 0);
        Then().Yield(ctx => new DR(a.K, a.V));
    }
}
