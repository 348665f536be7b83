namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>Actions and their triggers, loops, interceptors and services.</summary>
public sealed class ActionsConformance : ConformanceCases
{
    [Fact]
    public void C1_Actions_run_on_a_match_a_change_and_a_loss()
    {
        var s = SessionOf(typeof(DoTwo));
        var a = new A("x");
        s.Insert(a);
        Say("n=" + s.Fire());
        s.Update(a);
        Say("n=" + s.Fire());
        s.Retract(a);
        Say("n=" + s.Fire());
        s.Insert(a);
        s.Retract(a);
        Say("unfired n=" + s.Fire());
        Expect(
            "do1 A(x,0)",
            "do2 A(x,0) Created",
            "n=1",
            "do1 A(x,0)",
            "do2 A(x,0) Updated",
            "n=1",
            "undo A(x,0) Removed",
            "n=1",
            "unfired n=0");
    }

    [Fact]
    public void C1b_A_rule_that_only_undoes_is_refused()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(UndoOnly));
            var a = new A("x");
            s.Insert(a);
            Say("n=" + s.Fire());
            s.Retract(a);
            Say("n=" + s.Fire());
        });
        Expect("THREW RuleDefinitionException <- ArgumentException");
    }

    [Fact]
    public void C1c_Actions_name_their_triggers()
    {
        var s = SessionOf(typeof(ActTrig));
        var a = new A("x");
        s.Insert(a);
        Say("n=" + s.Fire());
        s.Update(a);
        Say("n=" + s.Fire());
        s.Retract(a);
        Say("n=" + s.Fire());
        Expect("act", "n=1", "react", "n=1", "deact", "n=1");
    }

    [Fact]
    public void C3_What_an_action_inserts_stays()
    {
        var s = SessionOf(typeof(InsR), typeof(SeeDR));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        s.Retract(a);
        Say("n=" + s.Fire() + " DR=" + s.Query<DR>().Count());
        Expect("after insert", "see DR(x,1) Created", "n=2", "n=0 DR=1");
    }

    [Fact]
    public void C4_Halt_ends_the_firing_after_the_match_at_hand()
    {
        var s = SessionOf(typeof(HaltR));
        s.InsertAll([new A("x"), new A("y")]);
        Say("n=" + s.Fire());
        Say("n=" + s.Fire());
        Expect("still A(x,0)", "n=1", "still A(y,0)", "n=1");
    }

    [Fact]
    public void C5_A_rule_may_update_its_own_fact_until_it_rests()
    {
        var s = SessionOf(typeof(LoopR));
        s.Insert(new A("x", 0));
        Say("n=" + s.Fire());
        Expect("v1", "v2", "v3", "n=3");
    }

    [Fact]
    public void C5b_Firing_stops_at_its_limit_and_goes_on()
    {
        var s = SessionOf(typeof(LoopR));
        s.Insert(new A("x", 0));
        Say("n=" + s.Fire(2));
        Say("n=" + s.Fire(0));
        Say("n=" + s.Fire());
        Expect("v1", "v2", "n=2", "n=0", "v3", "n=1");
    }

    [Fact]
    public void C5c_A_cancelled_firing_runs_one_match()
    {
        var s = SessionOf(typeof(Lo1));
        s.InsertAll([new A("x"), new A("y")]);
        var c = new CancellationTokenSource();
        c.Cancel();
        Say("n=" + s.Fire(c.Token));
        Say("n=" + s.Fire(c.Token));
        Expect("lo1 x", "n=1", "lo1 y", "n=1");
    }

    [Fact]
    public void C6_A_rule_that_does_not_repeat_fires_again_after_a_loss()
    {
        var s = SessionOf(typeof(NonRep));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        s.Update(a);
        Say("upd n=" + s.Fire());
        a.V = 0;
        s.Update(a);
        Say("off n=" + s.Fire());
        a.V = 1;
        s.Update(a);
        Say("on n=" + s.Fire());
        Expect("nr A(x,1)", "n=1", "upd n=0", "off n=0", "nr A(x,1)", "on n=1");
    }

    [Fact]
    public void C6b_Changes_before_the_firing_are_one_firing()
    {
        var s = SessionOf(typeof(DoTwo));
        var a = new A("x");
        s.Insert(a);
        s.Update(a);
        s.Update(a);
        Say("n=" + s.Fire());
        Expect("do1 A(x,0)", "do2 A(x,0) Created", "n=1");
    }

    [Fact]
    public void J1_An_interceptor_runs_the_actions()
    {
        var s = SessionOf(typeof(DoTwo));
        s.ActionInterceptor = new Icpt();
        s.Insert(new A("x"));
        Say("n=" + s.Fire());
        Expect("icpt DoTwo acts=2 args=A(x,0),A(x,0) trig=Activated, Reactivated", "do1 A(x,0)", "do2 A(x,0) Created", "n=1");
    }

    [Fact]
    public void J1b_What_an_intercepted_action_throws_is_not_wrapped()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(RhsThrow));
            s.ActionInterceptor = new Icpt();
            s.Insert(new A("x", 0));
            s.Fire();
        });
        Expect("icpt RhsThrow acts=2 args=A(x,0),A(x,0) trig=Activated, Reactivated", "THREW ApplicationException");
    }

    [Fact]
    public void K1_Dependencies_are_resolved_for_the_rule()
    {
        var s = SessionOf(typeof(DepR), typeof(DepR2));
        s.DependencyResolver = new Resolver();
        s.Insert(new A("x"));
        Say("n=" + s.Fire());
        Expect("resolve ISvc for DepR", "svc x", "resolve ISvc for DepR2", "svc x", "n=2");
    }

    [Fact]
    public void K1b_A_rule_that_needs_a_service_says_so_where_there_is_none()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(DepR));
            s.Insert(new A("x"));
            s.Fire();
        });
        Expect("THREW RuleRhsExpressionEvaluationException <- InvalidOperationException");
    }

    public sealed class DoTwo : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => Say($"do1 {a}")).Do(ctx => Say($"do2 {a} {ctx.Match.Trigger}")).Undo(ctx => Say($"undo {a} {ctx.Match.Trigger}"));
        }
    }

    public sealed class UndoOnly : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Undo(ctx => Say($"undo {a}"));
        }
    }

    public sealed class ActTrig : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Action(ctx => Say($"act"), ActionTrigger.Activated).Action(ctx => Say($"react"), ActionTrigger.Reactivated).Action(ctx => Say($"deact"), ActionTrigger.Deactivated);
        }
    }

    public sealed class InsR : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V > 0);
            Then().Do(ctx => ctx.Insert(new DR(a.K, a.V))).Do(ctx => Say("after insert"));
        }
    }

    public sealed class HaltR : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => ctx.Halt()).Do(ctx => Say("still " + a));
        }
    }

    public sealed class LoopR : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V < 3);
            Then().Do(ctx => ctx.Update(a, Inc));
        }

        static void Inc(A z)
        {
            z.V++;
            Say("v" + z.V);
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    public sealed class NonRep : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V > 0);
            Then().Do(ctx => Say($"nr {a}"));
        }
    }

    public interface ISvc
    {
        void Go(string s);
    }

    public sealed class Svc : ISvc
    {
        public void Go(string s) => Say("svc " + s);
    }

    public sealed class DepR : Rule
    {
        public override void Define()
        {
            A a = null!;
            ISvc svc = null!;
            Dependency().Resolve(() => svc);
            When().Match<A>(() => a);
            Then().Do(ctx => svc.Go(a.K));
        }
    }

    public sealed class DepR2 : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => ctx.Resolve<ISvc>().Go(a.K));
        }
    }

    public sealed class Resolver : IDependencyResolver
    {
        public object Resolve(IResolutionContext c, Type t)
        {
            Say("resolve " + t.Name + " for " + c.Rule.Name);
            return new Svc();
        }
    }

    public sealed class Icpt : IActionInterceptor
    {
        public bool Skip;
        public void Intercept(IContext c, IReadOnlyCollection<IActionInvocation> acts)
        {
            Say($"icpt {c.Rule.Name} acts={acts.Count} args={string.Join(",", acts.SelectMany(x => x.Arguments))} trig={acts.First().Trigger}");
            if (!Skip)
                foreach (var a in acts)
                    a.Invoke();
        }
    }
}
