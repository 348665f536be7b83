namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>The rule of a shape, in the engine's language. On the second level every conclusion rests on one of the first too.</summary>
public sealed class ShapedRule(RuleShape shape) : Rule
{
    public override void Define()
    {
        var (kind, level, number, limit) = shape;
        First first = null!;
        Second second = null!;
        Derived below = null!;
        IEnumerable<Second> several = null!;
        IGrouping<int, First> group = null!;
        Name(shape.ToString());
        var when = When();
        if (kind == RuleKind.Group)
        {
            when.Query(() => group, q => q.Match<First>(f => f.Value > limit).GroupBy(f => f.Key).Where(g => g.Count() > 1));
            if (level == 2)
                when.Match<Derived>(() => below, d => d.Level == 1 && d.Key == group.Key);
            Then().Yield(ctx => new Derived(level, number, group.Key));
            return;
        }

        when.Match<First>(() => first, f => f.Value >= limit);
        switch (kind)
        {
            case RuleKind.Join:
                when.Match<Second>(() => second, s => s.Key == first.Key && s.Value >= first.Value);
                break;
            case RuleKind.Product:
                when.Match<Second>(() => second, s => s.Value > first.Value + limit);
                break;
            case RuleKind.Exists:
                when.Exists<Second>(s => s.Key == first.Key, s => s.Value > limit);
                break;
            case RuleKind.Not:
                when.Not<Second>(s => s.Key == first.Key && s.Value > limit);
                break;
            case RuleKind.All:
                when.All<Second>(s => s.Key == first.Key, s => s.Value >= limit);
                break;
            case RuleKind.Collect:
                when.Query(() => several, q => q.Match<Second>(s => s.Key == first.Key).Collect().Where(c => c.Count() >= limit));
                break;
            default:
                break;
        }

        if (level == 2 && number % 2 == 0)
            when.Match<Derived>(() => below, d => d.Level == 1 && d.Key == first.Key);
        else if (level == 2)
            when.Not<Derived>(d => d.Level == 1 && d.Key == first.Key);
        Then().Yield(ctx => new Derived(level, number, first.Key));
    }
}
