namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>What happens when a condition or an action throws.</summary>
public sealed class FailingConformance : ConformanceCases
{
    [Fact]
    public void I1_A_condition_that_throws_fails_the_insert_and_leaves_the_fact()
    {
        var s = SessionOf(typeof(LhsThrow));
        Listen(s.Events);
        Try("insert", () => s.Insert(new A("x", 0)));
        Say("in memory=" + s.Query<A>().Count());
        Say("n=" + s.Fire());
        Expect(
            "FI+ A(x,0)",
            "LHSFAIL DivideByZeroException",
            "insert: RuleLhsExpressionEvaluationException <- DivideByZeroException",
            "in memory=1",
            "n=0");
    }

    [Fact]
    public void I1b_A_condition_whose_failure_is_handled_is_false()
    {
        var s = SessionOf(typeof(LhsThrow));
        s.Events.LhsExpressionFailedEvent += (o, e) =>
        {
            e.IsHandled = true;
            Say("facts=" + e.Facts.Count() + " rules=" + string.Join(",", e.Rules.Select(r => r.Name)));
        };
        var a = new A("x", 0);
        s.Insert(a);
        Say("n=" + s.Fire());
        a.V = 1;
        s.Update(a);
        Say("n=" + s.Fire());
        a.V = 0;
        s.Update(a);
        Say("n=" + s.Fire());
        Expect("facts=1 rules=LhsThrow", "n=0", "lt A(x,1)", "n=1", "facts=1 rules=LhsThrow", "n=0");
    }

    [Fact]
    public void I2_A_joined_condition_that_throws()
    {
        var s = SessionOf(typeof(LhsThrowJ));
        s.Insert(new A("x", 0));
        Try("insert", () => s.Insert(new B("x", 0)));
        Expect("insert: RuleLhsExpressionEvaluationException <- DivideByZeroException");
    }

    [Fact]
    public void I3_An_action_that_throws_is_spent()
    {
        var s = SessionOf(typeof(RhsThrow));
        s.InsertAll([new A("x", 0), new A("y", 1)]);
        Try("fire", () => s.Fire());
        Say("n=" + s.Fire());
        Expect("fire: RuleRhsExpressionEvaluationException <- ApplicationException", "second y", "n=1");
    }

    [Fact]
    public void I3b_After_a_handled_failure_the_later_actions_run()
    {
        var s = SessionOf(typeof(RhsThrow));
        s.Events.RhsExpressionFailedEvent += (o, e) => e.IsHandled = true;
        s.InsertAll([new A("x", 0), new A("y", 1)]);
        Say("n=" + s.Fire());
        Expect("second x", "second y", "n=2");
    }

    [Fact]
    public void I3c_A_yield_that_throws()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(YieldThrow));
            s.Insert(new A("x"));
            s.Fire();
        });
        Expect("THREW RuleRhsExpressionEvaluationException <- ApplicationException");
    }

    public sealed class LhsThrow : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => 10 / x.V > 0);
            Then().Do(ctx => Say($"lt {a}"));
        }
    }

    public sealed class LhsThrowJ : Rule
    {
        public override void Define()
        {
            A a = null!;
            B b = null!;
            When().Match<A>(() => a).Match<B>(() => b, x => 10 / x.V > a.V);
            Then().Do(ctx => Say($"ltj {a}"));
        }
    }

    public sealed class YieldThrow : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Yield(ctx => Boom(a));
        }

        static DR Boom(A a) => throw new ApplicationException("yt");
    }
}
