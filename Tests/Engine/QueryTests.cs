namespace ComplianceEngine.Tests.Engine;

/// <summary>Queries: clauses 2.8 and 2.9 of the semantics that NRules shows when run.</summary>
public sealed class QueryTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void A_group_for_each_key_follows_facts_that_change_their_key_and_goes_when_empty()
    {
        var session = Sessions.Of(new ByBuyer(_log));
        Order[] orders = [new("ann", 1), new("bob", 2), new("ann", 3)];
        session.InsertAll(orders);
        session.Fire();
        orders[0].Buyer = "bob";
        session.Update(orders[0]);
        session.Fire();
        session.Retract(orders[2]);
        session.Fire();
        Assert.Equal(["ann 1+3", "bob 2", "ann 3", "bob 2+1", "no ann"], _log);
    }

    [Fact]
    public void Equal_elements_of_several_sources_are_one_until_the_last_source_goes()
    {
        var session = Sessions.Of(new Letters(_log));
        var first = new Order("p,q", 1);
        session.InsertAll([first, new Order("q,r", 2)]);
        session.Fire();
        session.Retract(first);
        session.Fire();
        Assert.Equal(["p", "q", "r", "no p"], _log);
    }

    [Fact]
    public void A_collection_can_be_sorted_by_several_keys()
    {
        var session = Sessions.Of(new Sorted(_log));
        session.InsertAll([new Order("x", 1), new Order("b", 2), new Order("a", 2)]);
        session.Fire();
        Assert.Equal(["a,b,x"], _log);
    }

    [Fact]
    public void A_lookup_holds_its_elements_by_key_and_is_kept_up_to_date()
    {
        var session = Sessions.Of(new Lookup(_log));
        var order = new Order("x", 1);
        var last = new Order("x", 3);
        session.InsertAll([order, new Order("b", 2), last]);
        session.Fire();
        session.Retract(order);
        session.Fire();
        session.Retract(last);
        session.Fire();
        session.Insert(new Order("d", 4));
        session.Fire();
        Assert.Equal(["x2 b1", "x1 b1", "b1", "d1 b1"], _log);
    }

    [Fact]
    public void Values_can_be_computed_and_filtered_on()
    {
        var session = Sessions.Of(new Doubled(_log));
        session.InsertAll([new Order("a", 2), new Order("b", 3)]);
        Assert.Equal(1, session.Fire());
        Assert.Equal(["b 6"], _log);
    }

    [Fact]
    public void Each_branch_of_an_or_matches_on_its_own_and_leaves_the_others_variables_empty()
    {
        var session = Sessions.Of(new Either(_log));
        session.InsertAll([new Person("ann", 1), new Order("ann", 5)]);
        Assert.Equal(2, session.Fire());
        Assert.Equal(["person ann, order -", "person -, order ann"], _log);
    }

    [Fact]
    public void All_holds_vacuously_and_fails_on_the_first_fact_that_does_not_comply()
    {
        var session = Sessions.Of(new AllPaid(_log));
        session.Insert(new Person("ann", 1));
        Assert.Equal(1, session.Fire());
        var unpaid = new Order("ann", 0);
        session.Insert(unpaid);
        Assert.Equal(0, session.Fire());
        unpaid.Amount = 3;
        session.Update(unpaid);
        Assert.Equal(1, session.Fire());
    }

    private sealed class ByBuyer(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            IGrouping<string, Order> group = null!;
            When().Query(() => group, q => q.Match<Order>().GroupBy(o => o.Buyer));
            Then().Do(ctx => Say(lines, $"{group.Key} {string.Join("+", group.Select(o => o.Amount))}")).Undo(ctx => Say(lines, $"no {group.Key}"));
        }
    }

    private sealed class Letters(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            string letter = null!;
            When().Query(() => letter, q => q.Match<Order>().SelectMany(o => o.Buyer.Split(new[] { ',' })));
            Then().Do(ctx => Say(lines, letter)).Undo(ctx => Say(lines, $"no {letter}"));
        }
    }

    private sealed class Sorted(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            IEnumerable<Order> orders = null!;
            When().Query(() => orders, q => q.Match<Order>().Collect().OrderByDescending(o => o.Amount).ThenBy(o => o.Buyer));
            Then().Do(ctx => Say(lines, string.Join(",", orders.Select(o => o.Buyer))));
        }
    }

    private sealed class Lookup(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            IKeyedLookup<string, Order> orders = null!;
            When().Query(() => orders, q => q.Match<Order>().Collect().ToLookup(o => o.Buyer));
            Then().Do(ctx => Say(lines, string.Join(" ", orders.Keys.Select(k => k + orders[k].Count()))));
        }
    }

    private sealed class Doubled(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            Order order = null!;
            var doubled = 0;
            When().Match<Order>(() => order).Let(() => doubled, () => order.Amount * 2).Having(() => doubled > 4);
            Then().Do(ctx => Say(lines, $"{order.Buyer} {doubled}"));
        }
    }

    private sealed class Either(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            Person person = null!;
            Order order = null!;
            When().Or(x => x.Match<Person>(() => person).Match<Order>(() => order));
            Then().Do(ctx => Say(lines, $"person {(person == null ? "-" : person.Name)}, order {(order == null ? "-" : order.Buyer)}"));
        }
    }

    private sealed class AllPaid(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            Person person = null!;
            When().Match<Person>(() => person).All<Order>(o => o.Buyer == person.Name, o => o.Amount > 0);
            Then().Do(ctx => Say(lines, person.Name));
        }
    }
}
