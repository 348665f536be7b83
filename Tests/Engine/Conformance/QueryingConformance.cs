namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>Projections and sequences as facts come and go.</summary>
public sealed class QueryingConformance : ConformanceCases
{
    [Fact]
    public void M1_A_second_source_of_an_equal_value_gives_a_result_of_its_own()
    {
        var s = SessionOf(typeof(SelectOne));
        Try("1", () => s.Insert(new A("x", 1)));
        Say("n=" + s.Fire());
        Try("2", () => s.Insert(new A("x", 2)));
        Say("n=" + s.Fire());
        ExpectOnPurpose(
            because: "NRules throws on a second source of an equal value; ours gives a result for each source",
            nrules: ["1: ok", "sel x Created", "n=1", "2: ArgumentException", "n=0"],
            ours: ["1: ok", "sel x Created", "n=1", "2: ok", "sel x Created", "n=1"]);
    }

    [Fact]
    public void M1b_A_projection_follows_its_source()
    {
        var s = SessionOf(typeof(SelectOne));
        var a = new A("x", 1);
        s.Insert(a);
        Say("n=" + s.Fire());
        a.K = "y";
        s.Update(a);
        Say("n=" + s.Fire());
        s.Retract(a);
        Say("n=" + s.Fire());
        Expect("sel x Created", "n=1", "sel y Updated", "n=1", "unsel y", "n=1");
    }

    [Fact]
    public void M2_An_element_goes_with_its_last_source()
    {
        var s = SessionOf(typeof(ManyOne));
        var a = new A("p,q", 1);
        s.Insert(a);
        s.Insert(new A("q,r"));
        Say("n=" + s.Fire());
        s.Retract(a);
        Say("n=" + s.Fire());
        Expect("many p Created", "many q Created", "many r Created", "n=3", "unmany p", "n=1");
    }

    public sealed class SelectOne : Rule
    {
        public override void Define()
        {
            string k = null!;
            When().Query(() => k, q => q.Match<A>().Select(x => x.K));
            Then().Do(ctx => Say($"sel {k} {ctx.Match.Trigger}")).Undo(ctx => Say("unsel " + k));
        }
    }

    public sealed class ManyOne : Rule
    {
        public override void Define()
        {
            string k = null!;
            When().Query(() => k, q => q.Match<A>().SelectMany(x => x.K.Split(new[] { ',' })));
            Then().Do(ctx => Say($"many {k} {ctx.Match.Trigger}")).Undo(ctx => Say("unmany " + k));
        }
    }
}
