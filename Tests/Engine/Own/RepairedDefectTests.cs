namespace ComplianceEngine.Tests.Engine.Own;

/// <summary>What NRules 1.0.4 gets wrong and this engine right; the conformance cases hold what each of them does.</summary>
public sealed class RepairedDefectTests
{
    private readonly List<string> _log = [];

    [Fact]
    public void Sources_that_project_to_equal_values_give_a_result_each()
    {
        var session = Sessions.Of(new Amounts(_log));
        session.InsertAll([new Order("ann", 7), new Order("bob", 7)]);
        session.Fire();
        Assert.Equal(["7,7"], _log);
    }

    [Fact]
    public void What_is_yielded_after_ones_own_match_is_gone_is_dropped()
    {
        var session = Sessions.Of(new RetractsThenYields());
        session.Insert(new Person("ann", 1));
        Assert.Equal(1, session.Fire());
        Assert.Empty(session.Query<object>());
    }

    [Fact]
    public void Objects_that_are_equal_but_different_do_not_share_a_condition()
    {
        var session = Sessions.Of(new ByFilter(new Filter("a"), _log), new ByFilter(new Filter("b"), _log));
        session.InsertAll([new Person("a", 1), new Person("b", 1)]);
        session.Fire();
        Assert.Equal(["a found a", "b found b"], _log);
    }

    private sealed class Amounts(List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var lines = log;
            IEnumerable<int> amounts = null!;
            When().Query(() => amounts, q => q.Match<Order>().Select(o => o.Amount).Collect());
            Then().Do(ctx => Say(lines, string.Join(",", amounts)));
        }
    }

    private sealed class RetractsThenYields : LambdaRule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person);
            Then().Do(ctx => ctx.Retract(person)).Yield(ctx => new Conclusion(person.Name));
        }
    }

    private sealed class Filter(string name)
    {
        public string Name { get; } = name;

        public override bool Equals(object? obj) => obj is Filter;

        public override int GetHashCode() => 1;
    }

    private sealed class ByFilter(Filter filter, List<string> log) : LambdaRule
    {
        public override void Define()
        {
            var (wanted, lines) = (filter, log);
            Person person = null!;
            When().Match<Person>(() => person, p => Accepts(wanted, p));
            Then().Do(ctx => Say(lines, $"{wanted.Name} found {person.Name}"));
        }

        private static bool Accepts(Filter filter, Person person) => filter.Name == person.Name;
    }
}
