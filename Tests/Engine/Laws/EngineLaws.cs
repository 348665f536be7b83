using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>What is true of every rule set and every stream of changes.</summary>
public sealed class EngineLaws
{
    [Property(MaxTest = 400)]
    public Property Whatever_the_rules_and_changes_the_state_is_what_a_look_from_scratch_finds() => Prop.ForAll(Rules(), Streams(), (rules, stream) =>
    {
        var run = new Run(rules);
        foreach (var step in stream)
            run.Take(step);
        run.Session.Fire();
        Assert.Equal(Texts(FromScratch.Conclude(rules, run.Facts), run.Facts), Texts(run.Conclusions(), run.Facts));
    });

    [Property(MaxTest = 200)]
    public Property The_order_in_which_facts_come_does_not_change_what_follows() => Prop.ForAll(Rules(), Streams(), (rules, stream) =>
    {
        var facts = stream.Select(s => s.Action % 2 == 0 ? (Given)new First(s.Key, s.Value) : new Second(s.Key, s.Value)).ToArray();
        var orders = new[] { facts, [.. facts.Reverse()], [.. facts.OrderBy(f => f.Value)] }.Select(order =>
        {
            var run = new Run(rules);
            foreach (var fact in order)
                run.Insert(fact);
            run.Session.Fire();
            return Texts(run.Conclusions(), facts);
        }).ToList();
        var batch = new Run(rules);
        batch.Session.InsertAll(facts);
        batch.Session.Fire();
        Assert.All([.. orders.Skip(1), Texts(batch.Conclusions(), facts)], order => Assert.Equal(orders[0], order));
    });

    [Property(MaxTest = 200)]
    public Property Retracting_everything_leaves_nothing() => Prop.ForAll(Rules(), Streams(), (rules, stream) =>
    {
        var run = new Run(rules);
        foreach (var step in stream)
            run.Take(step);
        run.Session.RetractAll(run.Facts);
        run.Session.Fire();
        Assert.Empty(run.Session.Query<object>());
        Assert.True(Sessions.HoldNothing(run.Session));
        Assert.True(run.Session.Agenda.IsEmpty);
    });

    private static Arbitrary<RuleShape[]> Rules() => (
        from count in Gen.Choose(1, 6)
        from shapes in (
            from kind in Gen.Elements(Enum.GetValues<RuleKind>())
            from level in Gen.Choose(1, 2)
            from limit in Gen.Choose(0, 3)
            select (kind, level, limit)).ArrayOf(count)
        select shapes.Select((s, i) => new RuleShape(s.kind, s.level, i, s.limit)).ToArray()).ToArbitrary();

    private static Arbitrary<Step[]> Streams() => (
        from action in Gen.Choose(0, 7)
        from key in Gen.Choose(0, 4)
        from value in Gen.Choose(0, 5)
        select new Step(action, key, value)).ArrayOf().ToArbitrary();

    /// <summary>Conclusions with their support, each fact by its place among those given.</summary>
    private static List<string> Texts(IReadOnlyList<Found> found, IReadOnlyList<Given> facts)
    {
        var places = facts.Select((f, i) => (f, i)).ToDictionary(x => (object)x.f, x => "#" + x.i, ReferenceEqualityComparer.Instance);
        string Text(object support) => support is Derived below ? below.ToString() : places[support];
        return [.. found
            .Select(f => $"{f.Conclusion} from {string.Join(", ", f.Support.Select(Text).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal)];
    }
}
