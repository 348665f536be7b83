namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>Working memory, the identity of facts, and queries over it.</summary>
public sealed class FactsConformance : ConformanceCases
{
    [Fact]
    public void E1_A_fact_is_inserted_once()
    {
        var s = SessionOf(typeof(Lo1));
        var a = new A("x");
        s.Insert(a);
        Try("insert", () => s.Insert(a));
        Say("TryInsert=" + s.TryInsert(a));
        Try("InsertAll with dup", () => s.InsertAll([new A("n"), a]));
        Say("count=" + s.Query<A>().Count());
        var r = s.TryInsertAll([new A("n"), a], BatchOptions.SkipFailed);
        Say("skip failed=" + r.FailedCount + " count=" + s.Query<A>().Count());
        var z = new A("z");
        Try("InsertAll same twice", () => s.InsertAll([z, z]));
        Say("count=" + s.Query<A>().Count());
        ExpectOnPurpose(
            because: "NRules leaves the first copy of a batch with the same fact twice in memory; ours refuses the batch whole",
            nrules: [
                "insert: ArgumentException",
                "TryInsert=False",
                "InsertAll with dup: ArgumentException",
                "count=1",
                "skip failed=1 count=2",
                "InsertAll same twice: ArgumentException",
                "count=3"],
            ours: [
                "insert: ArgumentException",
                "TryInsert=False",
                "InsertAll with dup: ArgumentException",
                "count=1",
                "skip failed=1 count=2",
                "InsertAll same twice: ArgumentException",
                "count=2"]);
    }

    [Fact]
    public void E2_A_fact_that_is_not_there_can_not_change_or_go()
    {
        var s = SessionOf(typeof(Lo1));
        Try("update", () => s.Update(new A("q")));
        Try("retract", () => s.Retract(new A("q")));
        Say("" + s.TryUpdate(new A("q")) + s.TryRetract(new A("q")));
        Try("updateall", () => s.UpdateAll([new A("q")]));
        Try("retractall", () => s.RetractAll([new A("q")]));
        Expect(
            "update: ArgumentException",
            "retract: ArgumentException",
            "FalseFalse",
            "updateall: ArgumentException",
            "retractall: ArgumentException");
    }

    [Fact]
    public void E3_Null_is_no_fact()
    {
        var s = SessionOf(typeof(Lo1));
        Try("insert", () => s.Insert(null!));
        Try("insertall(null)", () => s.InsertAll(null!));
        Try("insertall([null])", () => s.InsertAll([null!]));
        Try("update", () => s.Update(null!));
        Try("retract", () => s.Retract(null!));
        Try("tryinsert", () => s.TryInsert(null!));
        Expect(
            "insert: ArgumentNullException",
            "insertall(null): ArgumentNullException",
            "insertall([null]): ArgumentNullException",
            "update: ArgumentNullException",
            "retract: ArgumentNullException",
            "tryinsert: ArgumentNullException");
    }

    [Fact]
    public void F1_Objects_are_known_by_reference()
    {
        var s = SessionOf(typeof(Lo1));
        s.Insert(new A("x"));
        s.Insert(new A("x"));
        Say("count=" + s.Query<A>().Count());
        Expect("count=2");
    }

    [Fact]
    public void F2_Records_are_known_by_value()
    {
        var s = SessionOf(typeof(GenR<R>));
        s.Insert(new R("x", 1));
        Try("equal insert", () => s.Insert(new R("x", 1)));
        Try("update with changed record", () => s.Update(new R("x", 2)));
        Try("retract by equal copy", () => s.Retract(new R("x", 1)));
        Say("count=" + s.Query<R>().Count());
        Expect(
            "equal insert: ArgumentException",
            "update with changed record: ArgumentException",
            "retract by equal copy: ok",
            "count=0");
    }

    [Fact]
    public void F3_A_fact_may_provide_its_identity()
    {
        var s = SessionOf(typeof(GenR<RI>));
        s.Insert(new RI("x", 1));
        Say("n=" + s.Fire());
        s.Update(new RI("x", 2));
        Say("n=" + s.Fire());
        Say(s.Query<RI>().Single().ToString());
        Try("dup", () => s.Insert(new RI("x", 3)));
        s.Retract(new RI("x", 99));
        Say("count=" + s.Query<RI>().Count());
        Expect(
            "gen RI { K = x, V = 1 }",
            "n=1",
            "gen RI { K = x, V = 2 }",
            "n=1",
            "RI { K = x, V = 2 }",
            "dup: ArgumentException",
            "count=0");
    }

    [Fact]
    public void F4_Identity_can_be_compared_by_a_comparer()
    {
        var r = new RuleRepository();
        r.Load(x => x.From(typeof(GenR<A>)));
        var c = new RuleCompiler();
        c.FactIdentityComparerRegistry.RegisterComparer<A>(EqualityComparer<A>.Create((x, y) => x!.K == y!.K, x => x!.K.GetHashCode()));
        var s = c.Compile(r.GetRuleSets()).CreateSession();
        s.Insert(new A("x", 1));
        s.Update(new A("x", 2));
        Say("n=" + s.Fire());
        Try("A2 with the same K (different type)", () => s.Insert(new A2("x", 1)));
        Expect("gen A(x,2)", "n=1", "A2 with the same K (different type): ok");
    }

    [Fact]
    public void F5_Equal_identities_of_different_types_are_different_facts()
    {
        var s = SessionOf(typeof(GenR<RI>));
        s.Insert(new RI("x", 1));
        s.Insert("x");
        Say("ok");
        Expect("ok");
    }

    [Fact]
    public void F6_A_fact_whose_hash_changes_is_lost()
    {
        var s = SessionOf(typeof(GenR<MutKey>));
        var m = new MutKey
        {
            K = "a"
        };
        s.Insert(m);
        m.K = "b";
        Try("update", () => s.Update(m));
        Try("retract", () => s.Retract(m));
        Expect("update: ArgumentException", "retract: ArgumentException");
    }

    [Fact]
    public void O1_A_query_sees_linked_facts()
    {
        var s = SessionOf(typeof(YieldR));
        s.Insert(new A("x", 1));
        s.Fire();
        Say(string.Join(",", s.Query<object>().Select(o => o.GetType().Name)));
        Expect("A,DR");
    }

    [Fact]
    public void O2_A_fact_may_go_while_facts_are_enumerated()
    {
        var s = SessionOf(typeof(Lo1));
        s.Insert(new A("x", 1));
        foreach (var a in s.Query<A>())
            Try("retract while enumerating", () => s.Retract(a));
        Expect("retract while enumerating: ok");
    }
}
