using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class LookupR : Rule
{
    public override void Define()
    {
        IKeyedLookup<string, A> c = null!;
        When().Query(() => c, q => q.Match<A>().Collect().ToLookup(x => x.K));
        Then().Do(ctx => Say($"lkp {string.Join(",", c.Keys.Select(k => k + c[k].Count()))}"));
    }
}
