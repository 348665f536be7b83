using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class SelCollect : Rule
{
    public override void Define()
    {
        IEnumerable<int> c = null!;
        When().Query(() => c, q => q.Match<A>().Select(x => x.V).Collect());
        Then().Do(ctx => Say($"vals {string.Join(",", c)}"));
    }
}
