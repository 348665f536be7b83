namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>The facts that actions conclude: linked to their match, and gone with it.</summary>
public sealed class LinkedFactsConformance : ConformanceCases
{
    [Fact]
    public void C2_A_yield_follows_its_match_with_a_new_object()
    {
        var s = SessionOf(typeof(YieldR), typeof(SeeDR));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        var d1 = s.Query<DR>().Single();
        a.V = 2;
        s.Update(a);
        Say("n=" + s.Fire());
        Say("same=" + ReferenceEquals(d1, s.Query<DR>().Single()));
        a.V = 0;
        s.Update(a);
        Say("count=" + s.Query<DR>().Count());
        Say("n=" + s.Fire() + " count=" + s.Query<DR>().Count());
        Expect(
            "see DR(x,1) Created",
            "n=2",
            "see DR(x,2) Updated",
            "n=2",
            "same=False",
            "count=0",
            "unsee DR(x,2)",
            "n=1 count=0");
    }

    [Fact]
    public void C2b_A_yield_with_an_update_keeps_its_object()
    {
        var s = SessionOf(typeof(YieldUpd), typeof(SeeDR));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        var d1 = s.Query<DR>().Single();
        a.V = 2;
        s.Update(a);
        Say("n=" + s.Fire());
        Say("same=" + ReferenceEquals(d1, s.Query<DR>().Single()));
        s.Retract(a);
        Say("count right after Retract=" + s.Query<DR>().Count());
        Say("n=" + s.Fire());
        Expect(
            "see DR(x,1) Created",
            "n=2",
            "see DR(x,2) Updated",
            "n=2",
            "same=True",
            "count right after Retract=0",
            "unsee DR(x,2)",
            "n=1");
    }

    [Fact]
    public void C2c_Each_yield_has_a_key_of_its_own()
    {
        var s = SessionOf(typeof(YieldTwo));
        s.Insert(new A("x", 1));
        Say("n=" + s.Fire());
        Say(string.Join(",", s.Query<DR>().Select(x => x.K)));
        Expect("keys $linkedkey1$,$linkedkey2$", "n=1", "x1,x2");
    }

    [Fact]
    public void C2d_Two_matches_can_not_yield_equal_facts()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(YieldD), typeof(SeeD));
            s.Insert(new A("x", 1));
            s.Insert(new A("x", 2));
            Say("n=" + s.Fire());
        });
        Expect("THREW RuleRhsExpressionEvaluationException <- ArgumentException");
    }

    [Fact]
    public void C2e_A_yield_can_not_equal_a_fact_of_the_users()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(YieldD));
            s.Insert(new D("x"));
            s.Insert(new A("x", 1));
            Say("n=" + s.Fire());
        });
        Expect("THREW RuleRhsExpressionEvaluationException <- ArgumentException");
    }

    [Fact]
    public void C2f_A_yield_of_null_is_refused()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(YieldNull));
            s.Insert(new A("x", 0));
            Say("n=" + s.Fire());
        });
        Expect("THREW RuleRhsExpressionEvaluationException <- ArgumentNullException");
    }

    [Fact]
    public void C2g_A_yield_may_be_a_string()
    {
        var s = SessionOf(typeof(YieldStr));
        s.Insert(new A("x", 0));
        Say("n=" + s.Fire());
        Say(string.Join(",", s.Query<string>()));
        Expect("n=1", "x!");
    }

    [Fact]
    public void C2h_A_yield_of_a_value_type_is_refused_at_definition()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(YieldInt));
            s.Insert(new A("x", 3));
            Say("n=" + s.Fire());
            Say(string.Join(",", s.Query<int>()));
        });
        Expect("THREW RuleDefinitionException <- InvalidOperationException");
    }

    [Fact]
    public void C2i_A_yielded_fact_is_not_the_users_to_change()
    {
        var s = SessionOf(typeof(YieldR));
        s.Insert(new A("x", 1));
        s.Fire();
        var d = s.Query<DR>().Single();
        Try("retract", () => s.Retract(d));
        Try("update", () => s.Update(d));
        Try("insert", () => s.Insert(d));
        Say("try=" + s.TryRetract(d) + s.TryUpdate(d) + s.TryInsert(d));
        Expect("retract: ArgumentException", "update: ArgumentException", "insert: ArgumentException", "try=FalseFalseFalse");
    }

    [Fact]
    public void C2j_Losing_the_source_takes_the_whole_chain()
    {
        var s = SessionOf(typeof(YieldR), typeof(Chain2), typeof(SeeD));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        s.Retract(a);
        Say("D=" + s.Query<D>().Count() + " DR=" + s.Query<DR>().Count());
        Say("n=" + s.Fire());
        Expect("see D { K = x }", "n=3", "D=0 DR=0", "unsee D { K = x }", "n=1");
    }

    [Fact]
    public void C2j2_A_yield_of_an_equal_value_is_passed_on()
    {
        var s = SessionOf(typeof(YieldR), typeof(Chain2), typeof(SeeD));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        a.V = 5;
        s.Update(a);
        Say("n=" + s.Fire());
        Expect("see D { K = x }", "n=3", "see D { K = x }", "n=3");
    }

    [Fact]
    public void C2k_Linked_facts_by_hand()
    {
        var s = SessionOf(typeof(LinkedManual), typeof(SeeDR));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        a.V = 2;
        s.Update(a);
        Say("n=" + s.Fire());
        a.V = -1;
        s.Update(a);
        Say("n=" + s.Fire());
        Expect("see DR(x,1) Created", "n=2", "see DR(x,2) Updated", "n=2", "unsee DR(x,2)", "n=2");
    }

    [Fact]
    public void L1_Linked_facts_can_be_propagated_by_hand()
    {
        var s = SessionOf(typeof(YieldR), typeof(SeeDR));
        s.AutoPropagateLinkedFacts = false;
        s.Insert(new A("x", 1));
        Say("n=" + s.Fire() + " inQuery=" + s.Query<DR>().Count());
        foreach (var x in s.PropagateLinked())
            Say(x.Action + ":" + x.FactCount);
        Say("n=" + s.Fire());
        Expect("n=1 inQuery=1", "Insert:1", "see DR(x,1) Created", "n=1");
    }

    [Fact]
    public void Q3_A_yield_after_retracting_its_own_fact_leaves_nothing_behind()
    {
        var s = SessionOf(typeof(RetractThenYield));
        s.Insert(new A("a"));
        Say("n=" + s.Fire() + " DR=" + s.Query<DR>().Count());
        ExpectOnPurpose(
            because: "NRules inserts what is yielded after the match is gone, and nothing can retract it; ours drops it",
            nrules: ["n=1 DR=1"],
            ours: ["n=1 DR=0"]);
    }

    [Fact]
    public void Q3b_A_yield_before_retracting_its_own_fact_leaves_nothing_behind()
    {
        var s = SessionOf(typeof(YieldThenRetract));
        s.Insert(new A("a"));
        Say("n=" + s.Fire() + " DR=" + s.Query<DR>().Count());
        Expect("n=1 DR=0");
    }

    [Fact]
    public void Q3c_A_yield_after_switching_its_own_match_off_leaves_nothing_behind()
    {
        var s = SessionOf(typeof(SelfOffThenYield));
        var a = new A("a", 1);
        s.Insert(a);
        Say("n=" + s.Fire() + " DR=" + s.Query<DR>().Count());
        s.Retract(a);
        Say("DR=" + s.Query<DR>().Count());
        ExpectOnPurpose(
            because: "NRules inserts what is yielded after the match is gone, and nothing can retract it; ours drops it",
            nrules: ["n=1 DR=1", "DR=1"],
            ours: ["n=1 DR=0", "DR=0"]);
    }

    [Fact]
    public void Q8_An_equal_conclusion_can_be_tried()
    {
        var s = SessionOf(typeof(DupMaps));
        s.Insert(new A("a", 1));
        s.Insert(new A("a", 2));
        Say("n=" + s.Fire());
        Expect("TryInsert=True", "TryInsert=False", "n=2");
    }

    public sealed class YieldUpd : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V > 0);
            Then().Yield(ctx => new DR(a.K, a.V), (ctx, d) => Upd(d, a.V));
        }

        static DR Upd(DR d, int v)
        {
            d.V = v;
            return d;
        }
    }

    public sealed class YieldTwo : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V > 0);
            Then().Yield(ctx => new DR(a.K + "1")).Yield(ctx => new DR(a.K + "2")).Do(ctx => Say("keys " + string.Join(",", ctx.GetLinkedKeys())));
        }
    }

    public sealed class YieldD : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V > 0);
            Then().Yield(ctx => new D(a.K));
        }
    }

    public sealed class YieldNull : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Yield(ctx => a.V == 0 ? null! : new DR(a.K));
        }
    }

    public sealed class YieldStr : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Yield(ctx => a.K + "!");
        }
    }

    public sealed class YieldInt : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Yield(ctx => a.V);
        }
    }

    public sealed class SeeD : Rule
    {
        public override void Define()
        {
            D d = null!;
            When().Match<D>(() => d);
            Then().Do(ctx => Say($"see {d}")).Undo(ctx => Say($"unsee {d}"));
        }
    }

    public sealed class Chain2 : Rule
    {
        public override void Define()
        {
            DR d = null!;
            When().Match<DR>(() => d);
            Then().Yield(ctx => new D(d.K));
        }
    }

    public sealed class LinkedManual : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => Go(ctx, a));
        }

        static void Go(IContext ctx, A a)
        {
            if (ctx.GetLinked("k") == null)
                ctx.InsertLinked("k", new DR(a.K, a.V));
            else if (a.V < 0)
                ctx.RetractLinked("k", ctx.GetLinked("k")!);
            else
                ctx.UpdateLinked("k", new DR(a.K, a.V));
        }
    }

    public sealed class RetractThenYield : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => ctx.Retract(a)).Yield(ctx => new DR(a.K));
        }
    }

    public sealed class YieldThenRetract : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Yield(ctx => new DR(a.K)).Do(ctx => ctx.Retract(a));
        }
    }

    public sealed class SelfOffThenYield : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V > 0);
            Then().Do(ctx => Off(ctx, a)).Yield(ctx => new DR(a.K));
        }

        static void Off(IContext c, A a)
        {
            a.V = 0;
            c.Update(a);
        }
    }

    public sealed class DupMaps : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V > 0);
            Then().Do(ctx => Try(ctx, a));
        }

        static void Try(IContext ctx, A a)
        {
            Say("TryInsert=" + ctx.TryInsert(new D(a.K)));
        }
    }
}
