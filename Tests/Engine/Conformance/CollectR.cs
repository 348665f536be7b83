using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class CollectR : Rule
{
    public override void Define()
    {
        IEnumerable<A> c = null!;
        When().Query(() => c, q => q.Match<A>(x => x.V > 0).Collect());
        Then().Do(ctx => Say($"collect {c.Count()} [{string.Join(",", c.Select(x => x.K))}] {ctx.Match.Trigger}"));
    }
}
