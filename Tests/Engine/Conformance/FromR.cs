using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class FromR : Rule
{
    public override void Define()
    {
        IEnumerable<A> c = null!;
        IGrouping<string, A> g = null!;
        When().Query(() => c, q => q.Match<A>().Collect()).Query(() => g, q => q.From(() => c).SelectMany(x => x).GroupBy(x => x.K));
        Then().Do(ctx => Say($"from {g.Key}{g.Count()}"));
    }
}
