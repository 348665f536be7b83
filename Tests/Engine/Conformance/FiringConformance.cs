namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>The agenda's order, its filters, and what it shows.</summary>
public sealed class FiringConformance : ConformanceCases
{
    [Fact]
    public void D1_A_change_filter_lets_through_changed_keys()
    {
        var s = SessionOf(typeof(FiltChange));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        s.Update(a);
        Say("same n=" + s.Fire());
        a.V = 2;
        s.Update(a);
        Say("chg n=" + s.Fire());
        Expect("oc A(x,1)", "n=1", "same n=0", "oc A(x,2)", "chg n=1");
    }

    [Fact]
    public void D2_A_predicate_filter_queues_what_meets_it()
    {
        var s = SessionOf(typeof(FiltWhere));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        a.V = 2;
        s.Update(a);
        Say("n=" + s.Fire());
        a.V = 1;
        s.Update(a);
        Say("n=" + s.Fire());
        s.Retract(a);
        Say("n=" + s.Fire());
        Expect("n=0", "fw A(x,2)", "n=1", "n=0", "undo", "n=1");
    }

    [Fact]
    public void D2b_A_pending_match_that_no_longer_meets_the_filter_leaves_the_agenda()
    {
        var s = SessionOf(typeof(FiltWhere));
        var a = new A("x", 2);
        s.Insert(a);
        a.V = 1;
        s.Update(a);
        Say("n=" + s.Fire());
        Expect("n=0");
    }

    [Fact]
    public void D3_A_filter_that_throws()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(FiltThrow));
            s.Insert(new A("x", 0));
        });
        Expect("THREW AgendaExpressionEvaluationException <- DivideByZeroException");
    }

    [Fact]
    public void D3b_A_filter_whose_failure_is_handled_does_not_queue()
    {
        var s = SessionOf(typeof(FiltThrow));
        s.Events.AgendaExpressionFailedEvent += (o, e) => e.IsHandled = true;
        s.Insert(new A("x", 0));
        Say("n=" + s.Fire());
        Expect("n=0");
    }

    [Fact]
    public void G1_A_batch_fires_by_priority_then_rule_by_rule()
    {
        var s = SessionOf(typeof(Lo1), typeof(Lo2), typeof(Hi));
        s.InsertAll([new A("x"), new A("y")]);
        Say("n=" + s.Fire());
        Expect("hi x", "hi y", "lo1 x", "lo1 y", "lo2 x", "lo2 y", "n=6");
    }

    [Fact]
    public void G1b_Single_inserts_fire_by_priority_then_fact_by_fact()
    {
        var s = SessionOf(typeof(Lo1), typeof(Lo2), typeof(Hi));
        s.Insert(new A("x"));
        s.Insert(new A("y"));
        Say("n=" + s.Fire());
        Expect("hi x", "hi y", "lo1 x", "lo2 x", "lo1 y", "lo2 y", "n=6");
    }

    [Fact]
    public void G1c_A_pending_match_keeps_its_place_until_retracted()
    {
        var s = SessionOf(typeof(Lo1));
        var x = new A("x");
        var y = new A("y");
        s.Insert(x);
        s.Insert(y);
        s.Update(x);
        Say("n=" + s.Fire());
        s.Update(x);
        s.Update(y);
        s.Retract(x);
        s.Insert(x);
        Say("n=" + s.Fire());
        Expect("lo1 x", "lo1 y", "n=2", "lo1 y", "lo1 x", "n=2");
    }

    [Fact]
    public void G1d_Rules_fire_in_the_order_they_were_loaded()
    {
        var s = SessionOf(typeof(Lo2), typeof(Lo1));
        s.Insert(new A("x"));
        Say("n=" + s.Fire());
        Expect("lo2 x", "lo1 x", "n=2");
    }

    [Fact]
    public void G2_The_agenda_shows_its_next_match_and_can_be_cleared()
    {
        var s = SessionOf(typeof(Lo1));
        s.Insert(new A("x"));
        Say("empty=" + s.Agenda.IsEmpty + " peek=" + s.Agenda.Peek().Rule.Name + " " + string.Join(",", s.Agenda.Peek().Facts.Select(f => f.Declaration.Name + ":" + f.Value)));
        s.Agenda.Clear();
        Say("n=" + s.Fire());
        Try("peek", () => s.Agenda.Peek());
        Expect("empty=False peek=Lo1 a:A(x,0)", "n=0", "peek: InvalidOperationException");
    }

    [Fact]
    public void Q7_A_rule_that_denies_its_own_conclusion_never_rests()
    {
        var s = SessionOf(typeof(TransR));
        s.Insert(new A("a"));
        Say("n=" + s.Fire(10) + " D=" + s.Query<D>().Count());
        Expect("n=10 D=0");
    }

    public sealed class FiltChange : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Filter().OnChange(() => a.V);
            Then().Do(ctx => Say($"oc {a}"));
        }
    }

    public sealed class FiltWhere : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Filter().Where(() => a.V > 1);
            Then().Do(ctx => Say($"fw {a}")).Undo(ctx => Say("undo"));
        }
    }

    public sealed class FiltThrow : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Filter().Where(() => 1 / a.V > 0);
            Then().Do(ctx => Say($"ft {a}"));
        }
    }

    [Priority(10)]
    public sealed class Hi : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => Say($"hi {a.K}"));
        }
    }

    public sealed class Lo2 : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => Say($"lo2 {a.K}"));
        }
    }

    public sealed class TransR : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a).Not<D>(x => x.K == a.K);
            Then().Yield(ctx => new D(a.K));
        }
    }
}
