namespace ComplianceEngine.Tests.Engine.Own;

/// <summary>Why a rule does not match a fact.</summary>
public sealed class NearMissTests
{
    private readonly Person _ann = new("ann", 30);

    [Fact]
    public void A_fact_that_matches_has_no_near_miss()
    {
        var (session, rule) = With(new Buyer(), _ann, new Order("ann", 100));
        Assert.Null(session.WhyNot(rule, _ann));
    }

    [Fact]
    public void A_condition_on_the_fact_alone_is_named_as_it_was_written()
    {
        var kid = new Person("kid", 5);
        var (session, rule) = With(new Buyer(), kid, new Order("kid", 100));
        var miss = session.WhyNot(rule, kid);
        Assert.Equal("Selection: (p.Age >= 18)", miss!.ToString());
        Assert.Equal([kid], miss.Facts);
    }

    [Fact]
    public void Of_several_partners_the_nearest_and_its_first_failed_condition_is_told()
    {
        var small = new Order("ann", 10);
        var (session, rule) = With(new Buyer(), _ann, new Order("bob", 500), small);
        var miss = session.WhyNot(rule, _ann);
        Assert.Equal("Join: (o.Amount > person.Age)", miss!.ToString());
        Assert.Equal([_ann, small], miss.Facts);
        Assert.Equal(1, miss.StepsMet);
    }

    [Fact]
    public void Without_any_partner_there_is_nothing_to_test()
    {
        var (session, rule) = With(new Buyer(), _ann);
        var miss = session.WhyNot(rule, _ann);
        Assert.Equal(NodeType.Join, miss!.Part);
        Assert.Null(miss.Condition);
    }

    [Fact]
    public void A_fact_that_blocks_is_named_with_the_condition_that_it_meets()
    {
        var order = new Order("ann", 100);
        var unpaid = new Order("ann", 0);
        var (session, rule) = With(new Buyer(), _ann, order, unpaid);
        var miss = session.WhyNot(rule, _ann);
        Assert.Equal("Not: (o.Buyer == person.Name)", miss!.ToString());
        Assert.Equal([_ann, order, unpaid], miss.Facts);
    }

    [Fact]
    public void A_collection_that_is_too_small_is_told_by_what_was_asked_of_it()
    {
        var (session, rule) = With(new Regular(), _ann, new Order("ann", 1));
        Assert.Equal("Aggregate: (c.Count() > 1)", session.WhyNot(rule, _ann)!.ToString());
    }

    [Fact]
    public void A_fact_that_the_rule_never_looks_at_is_refused()
    {
        var (session, rule) = With(new Buyer(), "text");
        Assert.Throws<ArgumentException>(() => session.WhyNot(rule, "text"));
        Assert.Throws<ArgumentException>(() => session.WhyNot(rule, _ann));
    }

    private static (ISession Session, IRuleDefinition Rule) With(Rule rule, params object[] facts)
    {
        var definition = new RuleDefinitionFactory().Create(rule);
        var session = new RuleCompiler().Compile([definition]).CreateSession();
        session.InsertAll(facts);
        return (session, definition);
    }

    private sealed class Buyer : Rule
    {
        public override void Define()
        {
            Person person = null!;
            Order order = null!;
            When()
                .Match<Person>(() => person, p => p.Name != string.Empty && p.Age >= 18)
                .Match<Order>(() => order, o => o.Buyer == person.Name && o.Amount > person.Age)
                .Not<Order>(o => o.Buyer == person.Name, o => o.Amount == 0);
            Then().Yield(ctx => new Conclusion(person.Name));
        }
    }

    private sealed class Regular : Rule
    {
        public override void Define()
        {
            Person person = null!;
            IEnumerable<Order> orders = null!;
            When()
                .Match<Person>(() => person)
                .Query(() => orders, q => q.Match<Order>(o => o.Buyer == person.Name).Collect().Where(c => c.Count() > 1));
            Then().Yield(ctx => new Conclusion(person.Name));
        }
    }
}
