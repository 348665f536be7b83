using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class GroupR : Rule
{
    public override void Define()
    {
        IGrouping<string, A> g = null!;
        When().Query(() => g, q => q.Match<A>().GroupBy(x => x.K));
        Then().Do(ctx => Say($"grp {g.Key}:{string.Join("+", g.Select(x => x.V))} {ctx.Match.Trigger}")).Undo(ctx => Say($"undo {g.Key}"));
    }
}
