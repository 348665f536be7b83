using static ComplianceEngine.Tests.Engine.Conformance.ConformanceCases;

namespace ComplianceEngine.Tests.Engine.Conformance;

public sealed class GenR<T> : Rule where T : class
{
    public override void Define()
    {
        T a = null!;
        When().Match<T>(() => a);
        Then().Do(ctx => Say("gen " + a));
    }
}
