namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>Events, the network's schema, metrics, and threads.</summary>
public sealed class ObservingConformance : ConformanceCases
{
    [Fact]
    public void H1_Events_come_around_each_change_in_order()
    {
        var s = SessionOf(typeof(YieldR), typeof(SeeDR));
        Listen(s.Events);
        var a = new A("x", 1);
        s.Insert(a);
        Say("--fire");
        s.Fire();
        Say("--upd");
        s.Update(a);
        Say("--fire");
        s.Fire();
        Say("--retract");
        s.Retract(a);
        Say("--fire");
        s.Fire();
        ExpectOnPurpose(
            because: "ours still names the source of a linked fact while it is retracted",
            nrules: [
                "FI+ A(x,1)",
                "AC YieldR",
                "FI- A(x,1)",
                "--fire",
                "RF+ YieldR",
                "RF- YieldR",
                "FI+ DR(x,1)",
                "AC SeeDR",
                "FI- DR(x,1)",
                "RF+ SeeDR",
                "see DR(x,1) Created",
                "RF- SeeDR",
                "--upd",
                "FU+ A(x,1)",
                "AU YieldR",
                "FU- A(x,1)",
                "--fire",
                "RF+ YieldR",
                "RF- YieldR",
                "FU+ DR(x,1)",
                "AU SeeDR",
                "FU- DR(x,1)",
                "RF+ SeeDR",
                "see DR(x,1) Updated",
                "RF- SeeDR",
                "--retract",
                "FR+ A(x,1)",
                "AD YieldR",
                "FR- A(x,1) src=",
                "FR+ DR(x,1)",
                "AD SeeDR",
                "FR- DR(x,1) src=",
                "--fire",
                "RF+ SeeDR",
                "unsee DR(x,1)",
                "RF- SeeDR"],
            ours: [
                "FI+ A(x,1)",
                "AC YieldR",
                "FI- A(x,1)",
                "--fire",
                "RF+ YieldR",
                "RF- YieldR",
                "FI+ DR(x,1)",
                "AC SeeDR",
                "FI- DR(x,1)",
                "RF+ SeeDR",
                "see DR(x,1) Created",
                "RF- SeeDR",
                "--upd",
                "FU+ A(x,1)",
                "AU YieldR",
                "FU- A(x,1)",
                "--fire",
                "RF+ YieldR",
                "RF- YieldR",
                "FU+ DR(x,1)",
                "AU SeeDR",
                "FU- DR(x,1)",
                "RF+ SeeDR",
                "see DR(x,1) Updated",
                "RF- SeeDR",
                "--retract",
                "FR+ A(x,1)",
                "AD YieldR",
                "FR- A(x,1) src=",
                "FR+ DR(x,1)",
                "AD SeeDR",
                "FR- DR(x,1) src=Linked",
                "--fire",
                "RF+ SeeDR",
                "unsee DR(x,1)",
                "RF- SeeDR"]);
    }

    [Fact]
    public void H2_The_factorys_events_come_from_every_session()
    {
        var f = FactoryOf(typeof(Lo1));
        object? snd = null;
        f.Events.RuleFiredEvent += (o, e) => snd = o;
        var s = f.CreateSession();
        s.Insert(new A("x"));
        s.Fire();
        Say("sender is session=" + ReferenceEquals(snd, s));
        Expect("lo1 x", "sender is session=True");
    }

    [Fact]
    public void N1_The_schema_names_the_nodes_of_each_rule()
    {
        NodeType[] shown = [NodeType.Type, NodeType.Selection, NodeType.AlphaMemory, NodeType.Aggregate, NodeType.Not, NodeType.Binding, NodeType.Rule];
        var schema = SessionOf(typeof(JoinR), typeof(NotR), typeof(GroupCount)).GetSchema();
        foreach (var rule in schema.Nodes.SelectMany(n => n.Rules).Distinct().OrderBy(r => r.Name, StringComparer.Ordinal))
            Say(rule.Name + ": " + string.Join(", ", schema.Nodes.Where(n => n.Rules.Contains(rule)).Select(n => n.NodeType).Intersect(shown).Order()));
        Expect(
            "GroupCount: Type, AlphaMemory, Aggregate, Binding, Rule",
            "JoinR: Type, Selection, AlphaMemory, Rule",
            "NotR: Type, AlphaMemory, Not, Rule");
    }

    [Fact]
    public void N2_The_metrics_count_what_passed()
    {
        var s = SessionOf(typeof(JoinR));
        s.Insert(new A("k", 1));
        Say("passed on: " + s.Metrics.GetAll().Any(m => m.InsertInputCount == 1 && m.InsertOutputCount == 1));
        Say("held back: " + s.Metrics.GetAll().Any(m => m.InsertInputCount == 1 && m.InsertOutputCount == 0));
        Expect("passed on: True", "held back: True");
    }

    [Fact]
    public void P1_One_factory_serves_many_threads()
    {
        var factory = FactoryOf(typeof(JoinR), typeof(NotR), typeof(GroupCount), typeof(YieldR), typeof(SelCollect));
        var derived = new int[400];
        Parallel.For(0, derived.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var session = factory.CreateSession();
            for (var j = 0; j < 20; j++)
            {
                session.Insert(new A("k" + j, j + 1));
                session.Insert(new B("k" + j, j + 5));
            }

            session.Fire();
            derived[i] = session.Query<DR>().Count();
        });
        Assert.All(derived, count => Assert.Equal(20, count));
    }

    [Fact]
    public void Q1_A_collection_is_one_object_that_changes()
    {
        var s = SessionOf(typeof(KeepColl));
        s.Insert(new A("a"));
        s.Fire();
        s.Insert(new A("b"));
        s.Fire();
        Expect(
            "sameRef=False n=1 lastN= type=FactCollection`1 isList=False",
            "sameRef=True n=2 lastN=2 type=FactCollection`1 isList=False");
    }

    [Fact]
    public void Q1b_A_group_is_one_object_that_changes()
    {
        var s = SessionOf(typeof(KeepGrp));
        s.Insert(new A("a"));
        s.Fire();
        s.Insert(new A("a", 2));
        s.Fire();
        Expect("sameRef=False n=1", "sameRef=True n=2");
    }

    [Fact]
    public void Q2_A_match_lists_its_variables_in_order()
    {
        var s = SessionOf(typeof(FactsR));
        s.Insert(new A("a"));
        s.Insert(new B("a"));
        Say("n=" + s.Fire());
        Expect(
            "a:A:, b:B:, n:Int32:, bs:FactCollection`1:Aggregate",
            "a:A:, b:B:, n:Int32:, bs:FactCollection`1:Aggregate",
            "n=2");
    }

    [Fact]
    public void Q4_Three_patterns_join()
    {
        var s = SessionOf(typeof(ThreeWay));
        s.InsertAll([new A("x"), new B("x", 1), new B("x", 2), new DR("x", 2)]);
        Say("n=" + s.Fire());
        Expect("3 x2", "n=1");
    }

    [Fact]
    public void Q5_Having_compares_two_patterns()
    {
        var s = SessionOf(typeof(HavingMulti));
        s.InsertAll([new A("x"), new A("y"), new B("x")]);
        Say("n=" + s.Fire());
        Expect("hav xx", "n=1");
    }

    [Fact]
    public void Q6_An_absence_and_a_presence_without_a_join()
    {
        var s = SessionOf(typeof(NotUnbound));
        Say("n=" + s.Fire());
        s.Insert(new B("b"));
        Say("n=" + s.Fire());
        Expect("n=0", "notA existsB", "n=1");
    }

    [Fact]
    public void Q9_A_cold_factory_serves_many_threads_at_once()
    {
        Assert.SkipWhen(RunsOnNRules, "The comparer cache of a cold NRules factory is not safe for threads: whether it fails is chance.");
        var failures = new System.Collections.Concurrent.ConcurrentBag<string>();
        for (var round = 0; round < 60; round++)
        {
            var factory = FactoryOf(typeof(CollectR), typeof(GroupR), typeof(SelectMany1), typeof(OrderR), typeof(LookupR), typeof(FromR), typeof(CollectJoin), typeof(GroupCount));
            using var start = new Barrier(8);
            var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() => InsertInto(factory, start, failures))).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
        }

        Assert.Empty(failures);
    }

    private static void InsertInto(ISessionFactory factory, Barrier start, System.Collections.Concurrent.ConcurrentBag<string> failures)
    {
        start.SignalAndWait();
        try
        {
            factory.CreateSession().InsertAll([new A("a", 1), new A("b", 2), new B("a")]);
        }
        catch (Exception exception)
        {
            failures.Add(Chain(exception));
        }
    }

    [Fact]
    public void Q10_A_session_may_move_to_another_thread()
    {
        var s = SessionOf(typeof(Lo1));
        var t = new Thread(() => s.Insert(new A("x")));
        t.Start();
        t.Join();
        Say("n=" + s.Fire());
        Expect("lo1 x", "n=1");
    }

    public sealed class KeepColl : Rule
    {
        public static IEnumerable<A>? Last;
        public override void Define()
        {
            IEnumerable<A> c = null!;
            When().Query(() => c, q => q.Match<A>().Collect());
            Then().Do(ctx => Keep(c));
        }

        static void Keep(IEnumerable<A> c)
        {
            Say($"sameRef={ReferenceEquals(c, Last)} n={c.Count()} lastN={Last?.Count()} type={c.GetType().Name} isList={c is IReadOnlyCollection<A>}");
            Last = c;
        }
    }

    public sealed class KeepGrp : Rule
    {
        public static object? Last;
        public override void Define()
        {
            IGrouping<string, A> c = null!;
            When().Query(() => c, q => q.Match<A>().GroupBy(x => x.K));
            Then().Do(ctx => Keep(c));
        }

        static void Keep(IGrouping<string, A> c)
        {
            Say($"sameRef={ReferenceEquals(c, Last)} n={c.Count()}");
            Last = c;
        }
    }

    public sealed class FactsR : Rule
    {
        public override void Define()
        {
            A a = null!;
            B b = null!;
            int n = 0;
            IEnumerable<B> bs = null!;
            When().Match<A>(() => a).Or(x => x.Match<B>(() => b).Exists<B>(q => q.K == a.K)).Let(() => n, () => a.V + 1).Query(() => bs, q => q.Match<B>().Collect());
            Then().Do(ctx => Show(ctx));
        }

        static void Show(IContext ctx) => Say(string.Join(", ", ctx.Match.Facts.Select(f => $"{f.Declaration.Name}:{f.Type.Name}:{f.Source?.SourceType}")));
    }

    public sealed class ThreeWay : Rule
    {
        public override void Define()
        {
            A a = null!;
            B b = null!;
            DR d = null!;
            When().Match<A>(() => a).Match<B>(() => b, x => x.K == a.K).Match<DR>(() => d, x => x.K == a.K, x => x.V == b.V);
            Then().Do(ctx => Say($"3 {a.K}{b.V}"));
        }
    }

    public sealed class HavingMulti : Rule
    {
        public override void Define()
        {
            A a = null!;
            B b = null!;
            When().Match<A>(() => a).Match<B>(() => b).Having(() => a.K == b.K);
            Then().Do(ctx => Say($"hav {a.K}{b.K}"));
        }
    }

    public sealed class NotUnbound : Rule
    {
        public override void Define()
        {
            When().Not<A>(x => x.V > 0).Exists<B>();
            Then().Do(ctx => Say("notA existsB"));
        }
    }
}
