using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ComplianceEngine.Tests.Engine;

public sealed class TruthMaintenanceTests
{
    [Fact]
    public void A_yielded_fact_goes_with_its_support_through_all_levels()
    {
        var session = Sessions.Of(new Adult(), new MayBuy());
        var ann = new Person("ann", 30);
        session.Insert(ann);
        session.Fire();
        Assert.Equal(["ann may buy"], session.Query<Conclusion>().Select(c => c.Text));
        ann.Age = 10;
        session.Update(ann);
        Assert.Empty(session.Query<Conclusion>());
    }

    [Fact]
    public void The_support_of_a_conclusion_names_its_rule_and_exactly_the_facts_used()
    {
        var session = Sessions.Of(new Adult());
        IFact? derived = null;
        session.Events.FactInsertedEvent += (_, e) => derived = e.Fact.Source is null ? derived : e.Fact;
        var ann = new Person("ann", 30);
        session.InsertAll([ann, new Person("kid", 5)]);
        session.Fire();
        var source = Assert.IsAssignableFrom<ILinkedFactSource>(derived!.Source);
        Assert.Equal(typeof(Adult).FullName, source.Rule.Name);
        Assert.Equal([ann], source.Facts.Select(f => f.Value));
    }

    [Property(MaxTest = 200)]
    public Property Any_stream_of_changes_comes_to_what_a_fresh_look_finds() => Prop.ForAll(Streams(), stream =>
    {
        var session = Sessions.Of(new Adult(), new MayBuy(), new Rich());
        var people = new List<Person>();
        var orders = new List<Order>();
        foreach (var step in stream)
        {
            Apply(session, people, orders, step);
            session.Fire();
        }

        Assert.Equal(Naive(people, orders), session.Query<Conclusion>().Select(c => c.Text).Order(StringComparer.Ordinal));
        session.RetractAll([.. people, .. orders]);
        Assert.Empty(session.Query<object>());
        Assert.True(Sessions.HoldNothing(session));
    });

    [Property(MaxTest = 100)]
    public Property The_order_of_insertion_does_not_change_what_follows() => Prop.ForAll(Streams(), stream =>
    {
        string[] Run(IEnumerable<(int Kind, int Key, int Value)> steps)
        {
            var session = Sessions.Of(new Adult(), new MayBuy(), new Rich());
            foreach (var (kind, key, value) in steps)
                session.Insert(kind % 2 == 0 ? new Person($"p{key}", value) : new Order($"p{key}", value));
            session.Fire();
            return [.. session.Query<Conclusion>().Select(c => c.Text).Order(StringComparer.Ordinal)];
        }

        var distinct = stream.DistinctBy(s => (s.Kind % 2, s.Key)).ToArray();
        Assert.Equal(Run(distinct), Run(distinct.Reverse()));
    });

    private static Arbitrary<(int Kind, int Key, int Value)[]> Streams() =>
        (from kind in Gen.Choose(0, 5) from key in Gen.Choose(0, 4) from value in Gen.Choose(0, 40) select (kind, key, value)).ArrayOf().ToArbitrary();

    private static void Apply(ISession session, List<Person> people, List<Order> orders, (int Kind, int Key, int Value) step)
    {
        var (kind, key, value) = step;
        var person = people.Find(p => p.Name == $"p{key}");
        switch (kind)
        {
            case 0 when person is null:
                people.Add(new Person($"p{key}", value));
                session.Insert(people[^1]);
                break;
            case 1:
                orders.Add(new Order($"p{key}", value));
                session.Insert(orders[^1]);
                break;
            case 2 when person is not null:
                person.Age = value;
                session.Update(person);
                break;
            case 3 when orders.Count > 0:
                var changed = orders[value % orders.Count];
                changed.Buyer = $"p{key}";
                changed.Amount = value;
                session.Update(changed);
                break;
            case 4 when orders.Count > 0:
                session.Retract(orders[value % orders.Count]);
                orders.RemoveAt(value % orders.Count);
                break;
            case 5 when person is not null:
                people.Remove(person);
                session.Retract(person);
                break;
            default:
                break;
        }
    }

    private static IEnumerable<string> Naive(List<Person> people, List<Order> orders) => people
        .SelectMany(p => new[]
        {
            p.Age >= 18 ? $"{p.Name} may buy" : null,
            p.Age >= 18 && orders.Where(o => o.Buyer == p.Name).Sum(o => o.Amount) > 50 && !orders.Exists(o => o.Buyer == p.Name && o.Amount == 0) ? $"{p.Name} is rich" : null,
        })
        .OfType<string>()
        .Order(StringComparer.Ordinal);

    private sealed class AdultPerson(string name)
    {
        public string Name { get; } = name;
    }

    private sealed class Adult : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match<Person>(() => person, p => p.Age >= 18);
            Then().Yield(ctx => new AdultPerson(person.Name));
        }
    }

    private sealed class MayBuy : Rule
    {
        public override void Define()
        {
            AdultPerson adult = null!;
            When().Match<AdultPerson>(() => adult);
            Then().Yield(ctx => new Conclusion($"{adult.Name} may buy"));
        }
    }

    private sealed class Rich : Rule
    {
        public override void Define()
        {
            AdultPerson adult = null!;
            IEnumerable<Order> orders = null!;
            When()
                .Match<AdultPerson>(() => adult)
                .Query(() => orders, q => q.Match<Order>(o => o.Buyer == adult.Name).Collect().Where(c => c.Sum(o => o.Amount) > 50))
                .Not<Order>(o => o.Buyer == adult.Name, o => o.Amount == 0);
            Then().Yield(ctx => new Conclusion($"{adult.Name} is rich"));
        }
    }
}
