namespace ComplianceEngine.Tests.Engine;

public sealed class AgendaTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Priority_comes_first_and_then_the_order_of_rules_in_a_batch()
    {
        var session = Sessions.Of(new Plain("first", 0, _log), new Plain("second", 0, _log), new Plain("high", 10, _log));
        session.InsertAll([new Person("x", 1), new Person("y", 1)]);
        session.Fire();
        Assert.Equal(["high x", "high y", "first x", "first y", "second x", "second y"], _log);
    }

    [Fact]
    public void Fire_stops_at_its_limit_and_goes_on_at_the_next_call()
    {
        var session = Sessions.Of(new Plain("r", 0, _log));
        session.InsertAll([new Person("x", 1), new Person("y", 1)]);
        Assert.Equal(1, session.Fire(1));
        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void A_condition_that_throws_counts_as_false_and_the_session_stays_whole()
    {
        var session = Sessions.Of(new Divides(_log));
        var zero = new Person("zero", 0);
        Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Insert(zero));
        session.Insert(new Person("five", 5));
        zero.Age = 2;
        session.Update(zero);
        Assert.Equal(2, session.Fire());
    }

    [Fact]
    public void A_batch_with_a_fact_that_is_there_is_refused_whole()
    {
        var session = Sessions.Of(new Plain("r", 0, _log));
        var ann = new Person("ann", 1);
        session.Insert(ann);
        Assert.Throws<ArgumentException>(() => session.InsertAll([new Person("bob", 1), ann]));
        Assert.Single(session.Query<Person>());
        Assert.Equal(1, session.TryInsertAll([new Person("bob", 1), ann], BatchOptions.SkipFailed).FailedCount);
        Assert.Equal(2, session.Query<Person>().Count());
    }

    [Fact]
    public void A_rule_without_conditions_or_actions_is_refused_with_the_cause()
    {
        var factory = new RuleDefinitionFactory();
        Assert.IsType<InvalidOperationException>(Assert.Throws<RuleDefinitionException>(() => factory.Create(new NoWhen())).InnerException);
        Assert.IsType<ArgumentException>(Assert.Throws<RuleDefinitionException>(() => factory.Create(new NoThen())).InnerException);
    }

    private sealed class Plain(string name, int priority, List<string> log) : RecordingRule(log)
    {
        public override void Define()
        {
            Person person = null!;
            Name(name);
            Priority(priority);
            When().Match<Person>(() => person);
            Then().Do(ctx => Record($"{ctx.Rule.Name} {person.Name}"));
        }
    }

    private sealed class Divides(List<string> log) : RecordingRule(log)
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person, p => 10 / p.Age > 0);
            Then().Do(ctx => Record(person.Name));
        }
    }

    private sealed class NoWhen : Rule
    {
        public override void Define() => Then().Do(ctx => ctx.Halt());
    }

    private sealed class NoThen : Rule
    {
        public override void Define() => When().Match<Person>();
    }
}
