using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class JoinR : Rule
{
    public override void Define()
    {
        A a = null!;
        B b = null!;
        When().Match<A>(() => a, x => x.V > 0).Match<B>(() => b, x => x.K == a.K, x => x.V > a.V);
        Then().Do(ctx => Say($"{a}+{b}"));
    }
}
