using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class Lo1 : Rule
{
    public override void Define()
    {
        A a = null!;
        When().Match<A>(() => a);
        Then().Do(ctx => Say($"lo1 {a.K}"));
    }
}
