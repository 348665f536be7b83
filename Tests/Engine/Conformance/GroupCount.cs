using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class GroupCount : Rule
{
    public override void Define()
    {
        IGrouping<string, A> g = null!;
        int n = 0;
        When().Query(() => g, q => q.Match<A>().GroupBy(x => x.K).Where(x => x.Count() > 1)).Let(() => n, () => g.Count());
        Then().Do(ctx => Say($"cnt {g.Key}={n}"));
    }
}
