namespace ComplianceEngine.Tests.Engine.Own;

/// <summary>A check that NRules does not have.</summary>
public sealed class SelfNegationTests
{
    [Fact]
    public void A_rule_that_denies_its_own_reason_is_refused_where_asked_for()
    {
        var options = new RuleCompilerOptions { SelfNegation = SelfNegationHandling.Reject };
        var refused = Assert.Throws<RuleCompilationException>(() => Sessions.Of(options, new Contrary()));
        Assert.Contains("would never come to rest", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(Sessions.Of(options, new Affirming()));
    }

    private sealed class Contrary : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person).Not<Conclusion>(c => c.Text == person.Name);
            Then().Yield(ctx => new Conclusion(person.Name));
        }
    }

    private sealed class Affirming : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person).Not<Order>(o => o.Buyer == person.Name);
            Then().Yield(ctx => new Conclusion(person.Name));
        }
    }
}
