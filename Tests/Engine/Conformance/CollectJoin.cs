using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class CollectJoin : Rule
{
    public override void Define()
    {
        A a = null!;
        IEnumerable<B> c = null!;
        When().Match<A>(() => a).Query(() => c, q => q.Match<B>(x => x.K == a.K).Collect());
        Then().Do(ctx => Say($"cj {a.K}:{c.Count()}"));
    }
}
