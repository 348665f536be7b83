namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>Patterns, quantifiers, branches, values and queries.</summary>
public sealed class MatchingConformance : ConformanceCases
{
    [Fact]
    public void B1_A_join_takes_its_equalities_and_its_comparisons()
    {
        var s = SessionOf(typeof(JoinR));
        s.Insert(new A("k", 1));
        s.Insert(new B("k", 2));
        s.Insert(new B("k", 1));
        s.Insert(new B("z", 9));
        Say("fired=" + s.Fire());
        Expect("A(k,1)+B(k,2)", "fired=1");
    }

    [Fact]
    public void B1b_A_self_join_includes_the_pair_of_a_fact_with_itself()
    {
        var s = SessionOf(typeof(SelfJoin));
        s.Insert(new A("x"));
        s.Insert(new A("y"));
        Say("fired=" + s.Fire());
        Expect("xx", "yx", "xy", "yy", "fired=4");
    }

    [Fact]
    public void B1c_A_self_join_of_a_batch_goes_outer_fact_by_outer_fact()
    {
        var s = SessionOf(typeof(SelfJoin));
        s.InsertAll([new A("x"), new A("y")]);
        Say("fired=" + s.Fire());
        Expect("xx", "xy", "yx", "yy", "fired=4");
    }

    [Fact]
    public void B2_Not_matches_anew_each_time_the_last_blocker_goes()
    {
        var s = SessionOf(typeof(NotR));
        var b = new B("k");
        s.Insert(new A("k"));
        Say("n=" + s.Fire());
        s.Insert(b);
        Say("n=" + s.Fire());
        s.Retract(b);
        Say("n=" + s.Fire());
        Expect("not A(k,0)", "n=1", "n=0", "not A(k,0)", "n=1");
    }

    [Fact]
    public void B3_Exists_is_one_match_whatever_the_number_of_witnesses()
    {
        var s = SessionOf(typeof(ExistsR));
        var b1 = new B("k");
        var b2 = new B("k");
        s.InsertAll([new A("k"), b1, b2]);
        Say("n=" + s.Fire());
        s.Update(b1);
        Say("upd n=" + s.Fire());
        s.Retract(b1);
        Say("r1 n=" + s.Fire());
        s.Retract(b2);
        Say("r2 n=" + s.Fire());
        s.Insert(b1);
        Say("again n=" + s.Fire());
        Expect("exists A(k,0)", "n=1", "upd n=0", "r1 n=0", "undo A(k,0)", "r2 n=1", "exists A(k,0)", "again n=1");
    }

    [Fact]
    public void B4_All_holds_vacuously_fails_and_holds_again()
    {
        var s = SessionOf(typeof(AllR));
        var b = new B("k", 0);
        s.Insert(new A("k"));
        Say("n=" + s.Fire());
        s.Insert(b);
        Say("n=" + s.Fire());
        b.V = 3;
        s.Update(b);
        Say("n=" + s.Fire());
        Expect("all A(k,0)", "n=1", "n=0", "all A(k,0)", "n=1");
    }

    [Fact]
    public void B4b_All_over_a_whole_type()
    {
        var s = SessionOf(typeof(AllR1));
        Say("n=" + s.Fire());
        s.Insert(new B("z", -1));
        Say("n=" + s.Fire());
        Expect("all1", "n=1", "n=0");
    }

    [Fact]
    public void B5_A_branch_leaves_the_variables_of_the_others_empty()
    {
        var s = SessionOf(typeof(OrR));
        s.Insert(new A("k", 1));
        s.Insert(new B("q"));
        Say("fired=" + s.Fire());
        Expect("or A(k,1) ", "or A(k,1) B(q,0)", "fired=2");
    }

    [Fact]
    public void B5b_A_fact_that_meets_two_branches_matches_twice()
    {
        var s = SessionOf(typeof(OrSame));
        s.Insert(new A("k", 1));
        Say("fired=" + s.Fire());
        Expect("or A(k,1)", "or A(k,1)", "fired=2");
    }

    [Fact]
    public void B6_Let_computes_and_Having_filters()
    {
        var s = SessionOf(typeof(LetR));
        s.Insert(new A("p", 2));
        s.Insert(new A("q", 3));
        s.Insert(new A("r", 7));
        Say("fired=" + s.Fire());
        Expect("let A(q,3) 6 z", "let A(r,7) 14 null", "fired=2");
    }

    [Fact]
    public void B7_A_collection_is_there_when_empty_and_follows_its_facts()
    {
        var s = SessionOf(typeof(CollectR));
        Say("n=" + s.Fire());
        s.InsertAll([new A("a", 1), new A("b", 1)]);
        Say("n=" + s.Fire());
        var c = new A("c", 1);
        s.Insert(c);
        Say("n=" + s.Fire());
        c.V = 0;
        s.Update(c);
        Say("n=" + s.Fire());
        Expect(
            "collect 0 [] Created",
            "n=1",
            "collect 2 [a,b] Updated",
            "n=1",
            "collect 3 [a,b,c] Updated",
            "n=1",
            "collect 2 [a,b] Updated",
            "n=1");
    }

    [Fact]
    public void B7b_Facts_inserted_before_firing_give_one_firing()
    {
        var s = SessionOf(typeof(CollectR));
        s.Insert(new A("a", 1));
        s.Insert(new A("b", 1));
        Say("n=" + s.Fire());
        Expect("collect 2 [a,b] Created", "n=1");
    }

    [Fact]
    public void B7c_A_collection_can_be_asked_for_a_condition()
    {
        var s = SessionOf(typeof(CollectWhere));
        Say("n=" + s.Fire());
        s.Insert(new A("a", 1));
        Say("n=" + s.Fire());
        Expect("n=0", "cw 1", "n=1");
    }

    [Fact]
    public void B7d_A_joined_collection_is_one_for_each_outer_match_empty_ones_too()
    {
        var s = SessionOf(typeof(CollectJoin));
        s.InsertAll([new A("x"), new A("y"), new B("x"), new B("x")]);
        Say("n=" + s.Fire());
        var b = new B("y");
        s.Insert(b);
        Say("n=" + s.Fire());
        s.Retract(b);
        Say("n=" + s.Fire());
        Expect("cj x:2", "cj y:0", "n=2", "cj y:1", "n=1", "cj y:0", "n=1");
    }

    [Fact]
    public void B8_A_fact_that_changes_its_key_changes_its_group()
    {
        var s = SessionOf(typeof(GroupR));
        var a = new A("x", 1);
        s.InsertAll([a, new A("y", 2), new A("x", 3)]);
        Say("n=" + s.Fire());
        a.K = "y";
        s.Update(a);
        Say("move n=" + s.Fire());
        s.Retract(a);
        Say("n=" + s.Fire());
        foreach (var q in s.Query<A>().Where(q => q.K == "x").ToList())
            s.Retract(q);
        Say("gone n=" + s.Fire());
        Expect(
            "grp x:1+3 Created",
            "grp y:2 Created",
            "n=2",
            "grp x:3 Updated",
            "grp y:2+1 Updated",
            "move n=2",
            "grp y:2 Updated",
            "n=1",
            "undo x",
            "gone n=1");
    }

    [Fact]
    public void B8b_Groups_can_be_counted()
    {
        var s = SessionOf(typeof(GroupCount));
        s.InsertAll([new A("x", 1), new A("y", 2), new A("x", 3)]);
        Say("fired=" + s.Fire());
        Expect("cnt x=2", "fired=1");
    }

    [Fact]
    public void B9_Facts_that_project_to_equal_values_project_to_one_each()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(SelectR));
            s.InsertAll([new A("x", 1), new A("x", 2)]);
            Say("fired=" + s.Fire());
        });
        ExpectOnPurpose(
            because: "NRules throws where two facts project to equal values; ours gives a result for each source",
            nrules: ["THREW ArgumentException"],
            ours: ["sel x", "sel x", "fired=2"]);
    }

    [Fact]
    public void B9b_Equal_elements_of_sequences_are_merged()
    {
        var s = SessionOf(typeof(SelectMany1));
        s.InsertAll([new A("p,q"), new A("q,r,r")]);
        Say("fired=" + s.Fire());
        Expect("many p", "many q", "many r", "fired=3");
    }

    [Fact]
    public void B9c_Projected_values_can_be_collected()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(SelCollect));
            s.InsertAll([new A("x", 1), new A("y", 1)]);
            Say("fired=" + s.Fire());
        });
        ExpectOnPurpose(
            because: "NRules throws where two facts project to equal values; ours gives a result for each source",
            nrules: ["THREW ArgumentException"],
            ours: ["vals 1,1", "fired=1"]);
    }

    [Fact]
    public void B9d_A_collection_can_be_sorted_by_two_keys()
    {
        var s = SessionOf(typeof(OrderR));
        s.InsertAll([new A("x", 1), new A("b", 2), new A("a", 2)]);
        Say("fired=" + s.Fire());
        Expect("ord a,b,x", "fired=1");
    }

    [Fact]
    public void B9e_A_collection_can_be_looked_up_by_key()
    {
        var s = SessionOf(typeof(LookupR));
        s.InsertAll([new A("x", 1), new A("b", 2), new A("x", 2)]);
        Say("fired=" + s.Fire());
        Expect("lkp x2,b1", "fired=1");
    }

    [Fact]
    public void B9f_A_query_can_start_from_a_collection()
    {
        var s = SessionOf(typeof(FromR));
        s.InsertAll([new A("x", 1), new A("b", 2), new A("x", 2)]);
        Say("fired=" + s.Fire());
        Expect("from x2", "from b1", "fired=2");
    }

    [Fact]
    public void B10_A_pattern_matches_subclasses()
    {
        var s = SessionOf(typeof(PolyR));
        s.InsertAll([new A("x"), new A2("y")]);
        Say("fired=" + s.Fire());
        Expect("poly A", "poly A2", "fired=2");
    }

    [Fact]
    public void B10b_A_pattern_of_objects_matches_everything()
    {
        var s = SessionOf(typeof(PolyObj));
        s.InsertAll([new A("x"), "s", 5]);
        Say("fired=" + s.Fire());
        Expect("obj A(x,0)", "obj s", "obj 5", "fired=3");
    }

    [Fact]
    public void B10c_Values_may_be_facts()
    {
        var s = SessionOf(typeof(IntR));
        s.InsertAll([1, 2, 3]);
        Say("fired=" + s.Fire());
        Expect("int 2", "int 3", "fired=2");
    }

    [Fact]
    public void B11_And_groups_patterns()
    {
        var s = SessionOf(typeof(NestedAnd));
        s.InsertAll([new A("x"), new B("x")]);
        Say("fired=" + s.Fire());
        Expect("and A(x,0)", "fired=1");
    }

    [Fact]
    public void B12_A_variable_used_before_it_is_bound_is_empty()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(EarlyRef));
            s.Insert(new A("x"));
            s.Insert(new B("x"));
            Say("fired=" + s.Fire());
        });
        Expect("THREW RuleLhsExpressionEvaluationException <- NullReferenceException");
    }

    [Fact]
    public void B13_A_variable_bound_twice_is_refused()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(DupAlias));
            s.Insert(new A("x", 1));
            s.Insert(new A("y", 2));
            Say("fired=" + s.Fire());
        });
        Expect("THREW RuleDefinitionException <- InvalidOperationException");
    }

    [Fact]
    public void B14_A_condition_sees_captured_locals_and_statics()
    {
        var s = SessionOf(typeof(ExternCap));
        s.Insert(new A("x", 6));
        Say("n=" + s.Fire());
        ExternCap.Limit = 100;
        s.Insert(new A("y", 7));
        Say("n=" + s.Fire());
        ExternCap.Limit = 1;
        Expect("ext A(x,6)", "n=1", "n=0");
    }

    public sealed class SelfJoin : Rule
    {
        public override void Define()
        {
            A a = null!, b = null!;
            When().Match<A>(() => a).Match<A>(() => b);
            Then().Do(ctx => Say($"{a.K}{b.K}"));
        }
    }

    public sealed class ExistsR : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a).Exists<B>(b => b.K == a.K);
            Then().Do(ctx => Say($"exists {a}")).Undo(ctx => Say($"undo {a}"));
        }
    }

    public sealed class AllR : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a).All<B>(b => b.K == a.K, b => b.V > 0);
            Then().Do(ctx => Say($"all {a}"));
        }
    }

    public sealed class AllR1 : Rule
    {
        public override void Define()
        {
            When().All<B>(b => b.V > 0);
            Then().Do(ctx => Say($"all1"));
        }
    }

    public sealed class OrR : Rule
    {
        public override void Define()
        {
            A a = null!;
            B b = null!;
            When().Or(x => x.Match<A>(() => a, q => q.V > 0).And(y => y.Match<A>(() => a, q => q.K == "k").Match<B>(() => b)));
            Then().Do(ctx => Say($"or {a} {b}"));
        }
    }

    public sealed class OrSame : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Or(x => x.Match<A>(() => a, q => q.V > 0).Match<A>(() => a, q => q.K == "k"));
            Then().Do(ctx => Say($"or {a}"));
        }
    }

    public sealed class LetR : Rule
    {
        public override void Define()
        {
            A a = null!;
            int n = 0;
            string z = null!;
            When().Match<A>(() => a).Let(() => n, () => a.V * 2).Let(() => z, () => a.V == 7 ? null : "z").Having(() => n > 4);
            Then().Do(ctx => Say($"let {a} {n} {(z ?? "null")}"));
        }
    }

    public sealed class CollectWhere : Rule
    {
        public override void Define()
        {
            IEnumerable<A> c = null!;
            When().Query(() => c, q => q.Match<A>(x => x.V > 0).Collect().Where(x => x.Any()));
            Then().Do(ctx => Say($"cw {c.Count()}"));
        }
    }

    public sealed class SelectR : Rule
    {
        public override void Define()
        {
            string k = null!;
            When().Query(() => k, q => q.Match<A>().Select(x => x.K));
            Then().Do(ctx => Say($"sel {k}"));
        }
    }

    public sealed class PolyR : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => Say($"poly {a.GetType().Name}"));
        }
    }

    public sealed class PolyObj : Rule
    {
        public override void Define()
        {
            object a = null!;
            When().Match<object>(() => a);
            Then().Do(ctx => Say($"obj {a}"));
        }
    }

    public sealed class IntR : Rule
    {
        public override void Define()
        {
            int a = 0;
            When().Match<int>(() => a, x => x > 1);
            Then().Do(ctx => Say($"int {a}"));
        }
    }

    public sealed class NestedAnd : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().And(x => x.Match<A>(() => a).Exists<B>(b => b.K == a.K));
            Then().Do(ctx => Say($"and {a}"));
        }
    }

    public sealed class EarlyRef : Rule
    {
        public override void Define()
        {
            A a = null!;
            B b = null!;
            When().Match<A>(() => a, x => x.K == b.K).Match<B>(() => b);
            Then().Do(ctx => Say("early"));
        }
    }

    public sealed class DupAlias : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => x.V == 1).Match<A>(() => a, x => x.V == 2);
            Then().Do(ctx => Say("dup " + a));
        }
    }

    public sealed class ExternCap : Rule
    {
        public static int Limit = 1;
        public override void Define()
        {
            A a = null!;
            int lim = 5;
            When().Match<A>(() => a, x => x.V > lim, x => x.V > Limit);
            Then().Do(ctx => Say("ext " + a));
        }
    }
}
