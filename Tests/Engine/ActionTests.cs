namespace ComplianceEngine.Tests.Engine;

/// <summary>Actions, filters and linked facts: chapters 3 and 4 of the semantics that NRules shows when run.</summary>
public sealed class ActionTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Actions_run_on_the_transitions_they_name()
    {
        var session = Sessions.Of(new Transitions(_log));
        var ann = new Person("ann", 1);
        session.Insert(ann);
        session.Fire();
        session.Update(ann);
        session.Fire();
        session.Retract(ann);
        session.Fire();
        Assert.Equal(["new", "again", "gone"], _log);
    }

    [Fact]
    public void A_rule_that_does_not_repeat_fires_again_only_after_its_match_was_lost()
    {
        var session = Sessions.Of(new Once(_log));
        var ann = new Person("ann", 1);
        session.Insert(ann);
        Assert.Equal(1, session.Fire());
        session.Update(ann);
        Assert.Equal(0, session.Fire());
        ann.Age = 0;
        session.Update(ann);
        ann.Age = 1;
        session.Update(ann);
        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void A_change_filter_lets_through_what_changed_since_the_last_firing()
    {
        var session = Sessions.Of(new WhenAgeChanges(_log));
        var ann = new Person("ann", 1);
        session.Insert(ann);
        Assert.Equal(1, session.Fire());
        session.Update(ann);
        Assert.Equal(0, session.Fire());
        ann.Age = 2;
        session.Update(ann);
        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void A_yield_with_an_update_keeps_its_object_and_one_without_makes_another()
    {
        var session = Sessions.Of(new KeepsObject());
        var ann = new Person("ann", 1);
        session.Insert(ann);
        session.Fire();
        var first = session.Query<Order>().Single();
        ann.Age = 9;
        session.Update(ann);
        session.Fire();
        Assert.Same(first, session.Query<Order>().Single());
        Assert.Equal(9, first.Amount);
    }

    [Fact]
    public void A_yielded_fact_is_not_the_callers_to_change()
    {
        var session = Sessions.Of(new KeepsObject());
        session.Insert(new Person("ann", 1));
        session.Fire();
        var yielded = session.Query<Order>().Single();
        Assert.Throws<ArgumentException>(() => session.Retract(yielded));
        Assert.False(session.TryUpdate(yielded));
    }

    [Fact]
    public void A_fact_equal_to_one_in_memory_can_not_be_concluded_again()
    {
        var session = Sessions.Of(new ConcludesName());
        session.InsertAll([new Person("ann", 1), new Person("ann", 2)]);
        Assert.IsType<ArgumentException>(Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire()).InnerException);
    }

    [Fact]
    public void Linked_facts_wait_where_they_are_not_propagated_by_themselves()
    {
        var session = Sessions.Of(new KeepsObject(), new SeesOrder(_log));
        session.AutoPropagateLinkedFacts = false;
        session.Insert(new Person("ann", 1));
        Assert.Equal(1, session.Fire());
        Assert.Equal(LinkedFactAction.Insert, Assert.Single(session.PropagateLinked()).Action);
        Assert.Equal(1, session.Fire());
        Assert.Equal(["saw ann"], _log);
    }

    [Fact]
    public void Halt_ends_the_firing_after_the_activation_at_hand()
    {
        var session = Sessions.Of(new Halts());
        session.InsertAll([new Person("ann", 1), new Person("bob", 1)]);
        Assert.Equal(1, session.Fire());
        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Events_tell_of_facts_before_and_after_and_of_matches_in_between()
    {
        var session = Sessions.Of(new KeepsObject());
        session.Events.FactInsertingEvent += (_, e) => _log.Add($"inserting {e.Fact.Type.Name}");
        session.Events.FactInsertedEvent += (_, e) => _log.Add($"inserted {e.Fact.Type.Name}");
        session.Events.ActivationCreatedEvent += (_, _) => _log.Add("match");
        session.Events.RuleFiredEvent += (_, _) => _log.Add("fired");
        session.Insert(new Person("ann", 1));
        session.Fire();
        Assert.Equal(["inserting Person", "match", "inserted Person", "fired", "inserting Order", "inserted Order"], _log);
    }

    [Fact]
    public void Services_are_resolved_for_the_rule_that_asks()
    {
        var session = Sessions.Of(new UsesService());
        session.Insert(new Person("ann", 1));
        Assert.IsType<InvalidOperationException>(Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire()).InnerException);
        session.DependencyResolver = new Resolver(_log);
        session.Insert(new Person("bob", 1));
        session.Fire();
        Assert.Equal(["bob"], _log);
    }

    private sealed class Transitions(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            Person person = null!;
            When().Match<Person>(() => person);
            Then()
                .Action(ctx => Say(lines, "new"), ActionTrigger.Activated)
                .Action(ctx => Say(lines, "again"), ActionTrigger.Reactivated)
                .Action(ctx => Say(lines, "gone"), ActionTrigger.Deactivated);
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Once(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            Person person = null!;
            When().Match<Person>(() => person, p => p.Age > 0);
            Then().Do(ctx => Say(lines, person.Name));
        }
    }

    private sealed class WhenAgeChanges(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            Person person = null!;
            When().Match<Person>(() => person);
            Filter().OnChange(() => person.Age);
            Then().Do(ctx => Say(lines, person.Name));
        }
    }

    private sealed class KeepsObject : LambdaRule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person);
            Then().Yield(ctx => new Order(person.Name, person.Age), (ctx, order) => WithAmount(order, person.Age));
        }

        private static Order WithAmount(Order order, int amount)
        {
            order.Amount = amount;
            return order;
        }
    }

    private sealed class SeesOrder(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            Order order = null!;
            When().Match<Order>(() => order);
            Then().Do(ctx => Say(lines, $"saw {order.Buyer}"));
        }
    }

    private sealed class ConcludesName : LambdaRule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person);
            Then().Yield(ctx => new Conclusion(person.Name));
        }
    }

    private sealed class Halts : LambdaRule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person);
            Then().Do(ctx => ctx.Halt());
        }
    }

    private sealed class UsesService : LambdaRule
    {
        public override void Define()
        {
            Person person = null!;
            List<string> lines = null!;
            Dependency().Resolve(() => lines);
            When().Match<Person>(() => person);
            Then().Do(ctx => lines.Add(person.Name));
        }
    }

    private sealed class Resolver(List<string> log) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => log;
    }
}
