using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class RhsThrow : Rule
{
    public override void Define()
    {
        A a = null!;
        When().Match<A>(() => a);
        Then().Do(ctx => Boom(a)).Do(ctx => Say("second " + a.K));
    }

    static void Boom(A a)
    {
        if (a.V == 0)
            throw new ApplicationException("rhs");
    }
}
