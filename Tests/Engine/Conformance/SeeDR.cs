using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class SeeDR : Rule
{
    public override void Define()
    {
        DR d = null!;
        When().Match<DR>(() => d);
        Then().Do(ctx => Say($"see {d} {ctx.Match.Trigger}")).Undo(ctx => Say($"unsee {d}"));
    }
}
