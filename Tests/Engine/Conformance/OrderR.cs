using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class OrderR : Rule
{
    public override void Define()
    {
        IEnumerable<A> c = null!;
        When().Query(() => c, q => q.Match<A>().Collect().OrderByDescending(x => x.V).ThenBy(x => x.K));
        Then().Do(ctx => Say($"ord {string.Join(",", c.Select(x => x.K))}"));
    }
}
