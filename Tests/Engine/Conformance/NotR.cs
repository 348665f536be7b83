using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class NotR : Rule
{
    public override void Define()
    {
        A a = null!;
        When().Match<A>(() => a).Not<B>(b => b.K == a.K);
        Then().Do(ctx => Say($"not {a}"));
    }
}
