using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class SelectMany1 : Rule
{
    public override void Define()
    {
        string k = null!;
        When().Query(() => k, q => q.Match<A>().SelectMany(x => x.K.Split(new[] { ',' })));
        Then().Do(ctx => Say($"many {k}"));
    }
}
