namespace ComplianceEngine.Tests.Engine;

public sealed class MatchingTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void A_join_gives_one_activation_for_each_combination()
    {
        var session = Sessions.Of(new BigOrder(_log));
        session.InsertAll([new Person("ann", 30), new Person("bob", 40), new Order("ann", 5), new Order("ann", 50), new Order("bob", 7)]);
        Assert.Equal(1, session.Fire());
        Assert.Equal(["ann 50"], _log);
    }

    [Fact]
    public void A_fact_whose_key_changes_leaves_its_old_partners_and_finds_new_ones()
    {
        var session = Sessions.Of(new BigOrder(_log));
        var order = new Order("ann", 50);
        session.InsertAll([new Person("ann", 30), new Person("bob", 40), order]);
        session.Fire();
        order.Buyer = "bob";
        session.Update(order);
        Assert.Equal(1, session.Fire());
        Assert.Equal(["ann 50", "bob 50"], _log);
    }

    [Fact]
    public void Exists_matches_once_whatever_the_number_of_witnesses()
    {
        var session = Sessions.Of(new HasOrder(_log));
        Order[] orders = [new("ann", 1), new("ann", 2)];
        session.InsertAll([new Person("ann", 30), .. orders]);
        Assert.Equal(1, session.Fire());
        session.Update(orders[0]);
        Assert.Equal(0, session.Fire());
        session.Retract(orders[0]);
        Assert.Equal(0, session.Fire());
        session.Retract(orders[1]);
        session.Fire();
        Assert.Equal(["ann has", "ann has no more"], _log);
    }

    [Fact]
    public void Not_matches_while_there_is_no_fact()
    {
        var session = Sessions.Of(new HasNoOrder(_log));
        var order = new Order("ann", 1);
        session.Insert(new Person("ann", 30));
        session.Fire();
        session.Insert(order);
        Assert.Equal(0, session.Fire());
        session.Retract(order);
        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void A_collection_is_there_even_when_empty_and_follows_its_facts()
    {
        var session = Sessions.Of(new OrderCount(_log));
        var order = new Order("ann", 1);
        session.Insert(new Person("ann", 30));
        session.Fire();
        session.Insert(order);
        session.Fire();
        session.Retract(order);
        session.Fire();
        Assert.Equal(["ann 0", "ann 1", "ann 0"], _log);
    }

    [Fact]
    public void Conditions_behind_a_guard_are_not_evaluated_when_the_guard_fails()
    {
        var session = Sessions.Of(new Guarded(_log));
        session.InsertAll([new Person("ann", 30), new Order(null!, 5), new Order("ann", 6)]);
        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Instances_of_one_rule_class_share_code_and_keep_their_own_values()
    {
        var session = Sessions.Of([.. Enumerable.Range(0, 200).Select(i => new ForBuyer($"b{i}", _log))]);
        session.InsertAll([new Order("b7", 1), new Order("b150", 2), new Order("nobody", 3)]);
        Assert.Equal(2, session.Fire());
        Assert.Equal(["b7 1", "b150 2"], _log);
    }

    private sealed class BigOrder(List<string> log) : RecordingRule(log)
    {
        public override void Define()
        {
            Person person = null!;
            Order order = null!;
            When().Match<Person>(() => person).Match<Order>(() => order, o => o.Buyer == person.Name && o.Amount > person.Age);
            Then().Do(ctx => Record($"{person.Name} {order.Amount}"));
        }
    }

    private sealed class HasOrder(List<string> log) : RecordingRule(log)
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person).Exists<Order>(o => o.Buyer == person.Name);
            Then().Do(ctx => Record($"{person.Name} has")).Undo(ctx => Record($"{person.Name} has no more"));
        }
    }

    private sealed class HasNoOrder(List<string> log) : RecordingRule(log)
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person).Not<Order>(o => o.Buyer == person.Name);
            Then().Do(ctx => Record($"{person.Name} has none"));
        }
    }

    private sealed class OrderCount(List<string> log) : RecordingRule(log)
    {
        public override void Define()
        {
            Person person = null!;
            IEnumerable<Order> orders = null!;
            When().Match<Person>(() => person).Query(() => orders, q => q.Match<Order>(o => o.Buyer == person.Name).Collect());
            Then().Do(ctx => Record($"{person.Name} {orders.Count()}"));
        }
    }

    private sealed class Guarded(List<string> log) : RecordingRule(log)
    {
        public override void Define()
        {
            Person person = null!;
            Order order = null!;
            When().Match<Person>(() => person).Match<Order>(() => order, o => o.Buyer != null && o.Buyer.Length == person.Name.Length);
            Then().Do(ctx => Record("matched"));
        }
    }

    private sealed class ForBuyer(string buyer, List<string> log) : RecordingRule(log)
    {
        public override void Define()
        {
            var name = buyer;
            Order order = null!;
            When().Match<Order>(() => order, o => o.Buyer == name);
            Then().Do(ctx => Record($"{order.Buyer} {order.Amount}"));
        }
    }
}
