namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>How rules are found, named, given by an activator and refused.</summary>
public sealed class AuthoringConformance : ConformanceCases
{
    [Fact]
    public void A1_Every_instance_that_the_activator_gives_is_a_rule_of_its_own()
    {
        var act = new MultiActivator(new("m1", "a", "E1", 0), new("m2", "b", "E2", 5), new("m3", "a", "E3", 1));
        var repo = new RuleRepository(act);
        repo.Load(x => x.NestedTypes().From(typeof(MappingRule)));
        var rules = repo.GetRuleSets().Single().Rules.ToList();
        Say("calls=" + act.Calls);
        Say("rules=" + string.Join(",", rules.Select(r => r.Name + "@" + r.Priority)));
        var s = repo.Compile().CreateSession();
        s.InsertAll([new Prov("p1", "a", ""), new Prov("p2", "b", "")]);
        Say("fired=" + s.Fire());
        var g = s.GetSchema();
        Say("alpha memories=" + g.Nodes.Count(n => n.NodeType == NodeType.AlphaMemory) + " rules=" + g.Nodes.Count(n => n.NodeType == NodeType.Rule));
        ExpectOnPurpose(
            because: "NRules shares a node where captured objects are equal; ours where the values read from them are",
            nrules: [
                "calls=1",
                "rules=Map:m1@0,Map:m2@5,Map:m3@1",
                "Map:m2->p2:E2",
                "Map:m3->p1:E3",
                "Map:m1->p1:E1",
                "fired=3",
                "alpha memories=3 rules=3"],
            ours: [
                "calls=1",
                "rules=Map:m1@0,Map:m2@5,Map:m3@1",
                "Map:m2->p2:E2",
                "Map:m3->p1:E3",
                "Map:m1->p1:E1",
                "fired=3",
                "alpha memories=2 rules=3"]);
    }

    [Fact]
    public void A1b_Rules_may_share_a_name()
    {
        var repo = new RuleRepository(new MultiActivator(new("m1", "a", "E1", 0), new("m1", "a", "E2", 0)));
        repo.Load(x => x.NestedTypes().From(typeof(MappingRule)));
        var s = repo.Compile().CreateSession();
        s.Insert(new Prov("p1", "a", ""));
        Say("fired=" + s.Fire());
        Expect("Map:m1->p1:E1", "Map:m1->p1:E2", "fired=2");
    }

    [Fact]
    public void A1c_Rules_can_be_defined_without_an_activator()
    {
        var defs = new RuleDefinitionFactory().Create(new Rule[] { new MappingRule(new("x1", "a", "E1", 0)), new MappingRule(new("x2", "b", "E2", 0)) });
        var set = new RuleSet("S");
        set.Add(defs);
        var repo = new RuleRepository();
        repo.Add(set);
        var s = repo.Compile().CreateSession();
        s.InsertAll([new Prov("p1", "a", ""), new Prov("p2", "b", "")]);
        Say("fired=" + s.Fire());
        var s2 = new RuleCompiler().Compile(defs).CreateSession();
        s2.Insert(new Prov("p3", "b", ""));
        Say("direct fired=" + s2.Fire());
        Try("add same-name set", () => repo.Add(new RuleSet("S")));
        Expect(
            "Map:x1->p1:E1",
            "Map:x2->p2:E2",
            "fired=2",
            "Map:x2->p3:E2",
            "direct fired=1",
            "add same-name set: ArgumentException");
    }

    [Fact]
    public void A1d_One_instance_loaded_into_two_sets_is_two_rules()
    {
        var inst = new MappingRule(new("one", "a", "E1", 0));
        var repo = new RuleRepository(new ListAct(inst));
        repo.Load(x => x.NestedTypes().From(typeof(MappingRule)).To("s1"));
        repo.Load(x => x.NestedTypes().From(typeof(MappingRule)).To("s2"));
        var s = repo.Compile().CreateSession();
        s.Insert(new Prov("p", "a", ""));
        Say("fired=" + s.Fire());
        Expect("Map:one->p:E1", "Map:one->p:E1", "fired=2");
    }

    [Fact]
    public void A1e_Captured_objects_that_are_equal_but_different_are_told_apart()
    {
        var repo = new RuleRepository(new ListAct(new HazardRule("h1", new CfgEq { Id = "x", Section = "a" }), new HazardRule("h2", new CfgEq { Id = "x", Section = "b" })));
        repo.Load(x => x.NestedTypes().From(typeof(HazardRule)));
        var s = repo.Compile().CreateSession();
        s.InsertAll([new Prov("pa", "a", ""), new Prov("pb", "b", "")]);
        s.Fire();
        ExpectOnPurpose(
            because: "NRules shares a condition whose captured objects are equal, though they differ where the condition looks",
            nrules: ["h1->pa", "h2->pa"],
            ours: ["h1->pa", "h2->pb"]);
    }

    [Fact]
    public void A1f_Members_of_captured_objects_that_are_equal_but_different_are_told_apart()
    {
        var repo = new RuleRepository(new ListAct(new HazardRule2("h1", new CfgEq { Id = "x", Section = "a" }), new HazardRule2("h2", new CfgEq { Id = "x", Section = "b" })));
        repo.Load(x => x.NestedTypes().From(typeof(HazardRule2)));
        var s = repo.Compile().CreateSession();
        s.InsertAll([new Prov("pa", "a", ""), new Prov("pb", "b", "")]);
        s.Fire();
        ExpectOnPurpose(
            because: "NRules shares a condition whose captured objects are equal, though they differ where the condition looks",
            nrules: ["h1->pa", "h2->pa"],
            ours: ["h1->pa", "h2->pb"]);
    }

    [Fact]
    public void A1g_A_field_that_is_written_later_is_read_as_each_rule_has_it()
    {
        var r1 = new MutRule("r1", "a");
        var r2 = new MutRule("r2", "a");
        var repo = new RuleRepository(new ListAct(r1, r2));
        repo.Load(x => x.NestedTypes().From(typeof(MutRule)));
        var f = repo.Compile();
        r1.Sec = "z";
        var s = f.CreateSession();
        s.InsertAll([new Prov("pa", "a", ""), new Prov("pz", "z", "")]);
        s.Fire();
        ExpectOnPurpose(
            because: "NRules shares the condition with the instance that was changed; ours reads each rule's own field",
            nrules: ["r1->pz", "r2->pz"],
            ours: ["r1->pz", "r2->pa"]);
    }

    [Fact]
    public void A2_A_variable_may_be_a_field_of_the_rule()
    {
        var s = SessionOf(typeof(FieldAliasRule));
        s.Insert(new Prov("p", "a", ""));
        Say("fired=" + s.Fire());
        Expect("fieldalias p", "fired=1");
    }

    [Fact]
    public void A3_Attributes_give_name_description_priority_repeatability_and_tags()
    {
        var r = new RuleRepository();
        r.Load(x => x.NestedTypes().From(typeof(AttrRule), typeof(AttrRule2)));
        foreach (var d in r.GetRuleSets().Single().Rules)
            Say($"{d.Name};{d.Description};{d.Priority};{d.Repeatability};{string.Join("+", d.Tags)};ClrType={d.Properties[RuleProperties.ClrType]}");
        Say("set=" + r.GetRuleSets().Single().Name);
        Expect(
            "attr-name;attr-desc;7;NonRepeatable;t1+t2;ClrType=AttrRule",
            "defined-name;;9;Repeatable;;ClrType=AttrRule2",
            "set=default");
    }

    [Fact]
    public void A3b_A_rule_without_a_name_has_its_classs()
    {
        var r = new RuleRepository();
        r.Load(x => x.NestedTypes().From(typeof(OnlyNot)));
        Say(r.GetRuleSets().Single().Rules.Single().Name);
        Expect("OnlyNot");
    }

    [Fact]
    public void A4_A_filter_on_loading_sees_the_attributes_name()
    {
        var r = new RuleRepository();
        r.Load(x => x.NestedTypes().From(typeof(AttrRule2)).Where(m =>
        {
            Say(m.Name);
            return m.Name == "defined-name";
        }));
        Say("rules=" + r.GetRuleSets().Single().Rules.Count());
        Expect("attr-name", "rules=0");
    }

    [Fact]
    public void A4b_A_load_specification_has_one_filter_and_one_set()
    {
        var r = new RuleRepository();
        Try("where2", () => r.Load(x => x.NestedTypes().From(typeof(AttrRule)).Where(m => true).Where(m => true)));
        Try("to2", () => r.Load(x => x.NestedTypes().From(typeof(AttrRule)).To("a").To("b")));
        Expect("where2: InvalidOperationException", "to2: InvalidOperationException");
    }

    [Fact]
    public void A5_Private_nested_abstract_and_open_generic_classes_are_left_out()
    {
        foreach (var t in new[]
        {
            typeof(PrivRule),
            typeof(Outer.NestRule),
            typeof(GenR<>),
            typeof(BaseR<int>),
            typeof(GenR<A>),
            typeof(string)
        }

        )
        {
            var r = new RuleRepository();
            r.Load(x => x.From(t));
            Say(t.Name + "=" + r.GetRuleSets().Single().Rules.Count());
        }
        Expect("PrivRule=0", "NestRule=0", "GenR`1=0", "BaseR`1=0", "GenR`1=1", "String=0");
    }

    [Fact]
    public void A6_A_rule_without_an_action_is_refused()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(NoThen));
            s.Insert(new A("a"));
            Say("fired=" + s.Fire());
        });
        Expect("THREW RuleDefinitionException <- ArgumentException");
    }

    [Fact]
    public void A6b_A_rule_without_a_condition_is_refused()
    {
        Observe(() =>
        {
            var s = SessionOf(typeof(NoWhen));
            Say("fired=" + s.Fire());
        });
        Expect("THREW RuleDefinitionException <- InvalidOperationException");
    }

    [Fact]
    public void A6c_A_rule_of_nothing_but_an_absence_matches_at_once()
    {
        var s = SessionOf(typeof(OnlyNot));
        Say("fired=" + s.Fire());
        Expect("onlynot fired", "fired=1");
    }

    [Fact]
    public void A7_What_a_definition_throws_is_the_cause()
    {
        Observe(() =>
        {
            SessionOf(typeof(ThrowDef));
        });
        Expect("THREW RuleDefinitionException <- InvalidOperationException");
    }

    [Fact]
    public void A7b_A_rule_that_can_not_be_made_says_why()
    {
        Observe(() =>
        {
            SessionOf(typeof(NeedsCtor));
        });
        Expect("THREW RuleActivationException <- MissingMethodException");
    }

    [Fact]
    public void A7c_An_activator_may_give_nothing()
    {
        var r = new RuleRepository(new ListAct());
        r.Load(x => x.NestedTypes().From(typeof(MappingRule)));
        Say("rules=" + r.GetRuleSets().Single().Rules.Count());
        Expect("rules=0");
    }

    [Fact]
    public void A8_A_condition_may_index_an_array()
    {
        var s = SessionOf(typeof(UnsupportedExpr));
        s.Insert(new A("a", 0));
        Say("fired=" + s.Fire());
        Expect("u", "fired=1");
    }

    [Fact]
    public void A8b_Conditions_of_unusual_shapes_compile()
    {
        var s = SessionOf(typeof(UnsupportedExpr2), typeof(UnsupportedExpr3));
        s.Insert(new A("a", 2));
        Say("fired=" + s.Fire());
        Expect("u2", "u2", "fired=2");
    }

    [Fact]
    public void A8c_How_unusual_shapes_are_handled_can_be_set()
    {
        var r = new RuleRepository();
        r.Load(x => x.NestedTypes().From(typeof(UnsupportedExpr2), typeof(UnsupportedExpr3)));
        var c = new RuleCompiler(new RuleCompilerOptions { UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual });
        var s = c.Compile(r.GetRuleSets()).CreateSession();
        s.Insert(new A("a", 2));
        Say("fired=" + s.Fire());
        Expect("u2", "u2", "fired=2");
    }

    [Fact]
    public void A9_A_cancelled_compilation_has_the_rules_so_far()
    {
        var r = new RuleRepository();
        r.Load(x => x.NestedTypes().From(typeof(AttrRule), typeof(AttrRule2)));
        var cts = new CancellationTokenSource();
        cts.Cancel();
        var s = r.Compile(cts.Token).CreateSession();
        s.Insert(new A("a"));
        Say("fired=" + s.Fire());
        Expect("attr", "fired=1");
    }

    public sealed record Mapping(string Id, string Section, string Element, int Prio);

    public sealed record Prov(string Id, string Section, string Text);

    public sealed class MappingRule : Rule
    {
        private readonly Mapping _m;
        public MappingRule(Mapping m)
        {
            _m = m;
        }

        public override void Define()
        {
            Prov p = null!;
            Name("Map:" + _m.Id);
            Priority(_m.Prio);
            When().Match<Prov>(() => p, x => x.Section == _m.Section);
            Then().Do(ctx => Say($"{ctx.Rule.Name}->{p.Id}:{_m.Element}"));
        }
    }

    public sealed class MultiActivator : IRuleActivator
    {
        public int Calls;
        readonly Mapping[] ms;
        public MultiActivator(params Mapping[] m)
        {
            ms = m;
        }

        public IEnumerable<Rule> Activate(Type type)
        {
            Calls++;
            if (type == typeof(MappingRule))
                foreach (var m in ms)
                    yield return new MappingRule(m);
            else
                yield return (Rule)Activator.CreateInstance(type)!;
        }
    }

    public sealed class CfgEq
    {
        public string Id { get; set; } = "";
        public string Section { get; set; } = "";
        public override bool Equals(object? o) => o is CfgEq c && c.Id == Id;
        public override int GetHashCode() => Id.GetHashCode();
    }

    public sealed class HazardRule : Rule
    { // condition's constant = whole object whose Equals ignores Section
        readonly CfgEq _c;
        readonly string _n;
        public HazardRule(string n, CfgEq c)
        {
            _c = c;
            _n = n;
        }

        static bool Hit(Prov x, CfgEq c) => x.Section == c.Section;
        public override void Define()
        {
            Prov p = null!;
            Name(_n);
            When().Match<Prov>(() => p, x => Hit(x, _c));
            Then().Do(ctx => Say(ctx.Rule.Name + "->" + p.Id));
        }
    }

    public sealed class HazardRule2 : Rule
    {
        readonly CfgEq _c;
        readonly string _n;
        public HazardRule2(string n, CfgEq c)
        {
            _c = c;
            _n = n;
        }

        public override void Define()
        {
            Prov p = null!;
            Name(_n);
            When().Match<Prov>(() => p, x => x.Section == _c.Section);
            Then().Do(ctx => Say(ctx.Rule.Name + "->" + p.Id));
        }
    }

    public sealed class MutRule : Rule
    {
        public string Sec;
        readonly string _n;
        public MutRule(string n, string s)
        {
            _n = n;
            Sec = s;
        }

        public override void Define()
        {
            Prov p = null!;
            Name(_n);
            When().Match<Prov>(() => p, x => x.Section == Sec);
            Then().Do(ctx => Say(ctx.Rule.Name + "->" + p.Id));
        }
    }

    public sealed class FieldAliasRule : Rule
    {
        Prov p = null!;
        public override void Define()
        {
            When().Match<Prov>(() => p);
            Then().Do(ctx => Say("fieldalias " + p.Id));
        }
    }

    public sealed class ListAct : IRuleActivator
    {
        readonly Rule[] r;
        public ListAct(params Rule[] r)
        {
            this.r = r;
        }

        public IEnumerable<Rule> Activate(Type t) => r.Where(x => x.GetType() == t);
    }

    [Name("attr-name"), Description("attr-desc"), Tag("t1"), Tag("t2"), Priority(7), Repeatability(RuleRepeatability.NonRepeatable)]
    public sealed class AttrRule : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => Say("attr"));
        }
    }

    [Name("attr-name"), Priority(7)]
    public sealed class AttrRule2 : Rule
    {
        public override void Define()
        {
            A a = null!;
            Name("defined-name");
            Priority(9);
            When().Match<A>(() => a);
            Then().Do(ctx => Say("attr2"));
        }
    }

    public sealed class NoThen : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
        }
    }

    public sealed class NoWhen : Rule
    {
        public override void Define()
        {
            Then().Do(ctx => Say("nowhen fired"));
        }
    }

    public sealed class OnlyNot : Rule
    {
        public override void Define()
        {
            When().Not<A>();
            Then().Do(ctx => Say("onlynot fired"));
        }
    }

    public sealed class ThrowDef : Rule
    {
        public override void Define()
        {
            throw new InvalidOperationException("boom");
        }
    }

    public sealed class NeedsCtor : Rule
    {
        public NeedsCtor(int x)
        {
        }

        public override void Define()
        {
        }
    }

    private sealed class PrivRule : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a);
            Then().Do(ctx => Say("priv"));
        }
    }

    public sealed class Outer
    {
        public class NestRule : Rule
        {
            public override void Define()
            {
                A a = null!;
                When().Match<A>(() => a);
                Then().Do(ctx => Say("nest"));
            }
        }
    }

    private abstract class BaseR<T> : Rule
    {
    }

    public sealed class UnsupportedExpr : Rule
    {
        public override void Define()
        {
            A a = null!;
            When().Match<A>(() => a, x => new[] { 1, 2 }[x.V] == 1);
            Then().Do(ctx => Say("u"));
        }
    }

    public class UnsupportedExpr2 : Rule
    {
        public override void Define()
        {
            A a = null!;
            Func<string, int> f = s => s.Length;
            When().Match<A>(() => a, x => new[] { 1, 2 }.Length == x.V, x => (x.K + "z").Length > 0, x => "lit".Length > 0, x => new[] { x.K }.Length > 0);
            Then().Do(ctx => Say("u2"));
        }
    }

    public sealed class UnsupportedExpr3 : UnsupportedExpr2
    {
    }
}
