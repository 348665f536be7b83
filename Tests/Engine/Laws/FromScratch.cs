namespace ComplianceEngine.Tests.Engine.Laws;

/// <summary>What rules conclude of facts, by trying everything: the plainest reading of what they mean.</summary>
public static class FromScratch
{
    public static IReadOnlyList<Found> Conclude(IReadOnlyList<RuleShape> rules, IReadOnlyList<Given> facts)
    {
        var first = rules.Where(r => r.Level == 1).SelectMany(r => Conclude(r, facts, [])).ToList();
        var below = first.ConvertAll(f => f.Conclusion);
        return [.. first, .. rules.Where(r => r.Level == 2).SelectMany(r => Conclude(r, facts, below))];
    }

    private static IEnumerable<Found> Conclude(RuleShape rule, IReadOnlyList<Given> facts, IReadOnlyList<Derived> below) =>
        from match in Matches(rule, [.. facts.OfType<First>()], [.. facts.OfType<Second>()])
        from support in WithLevelBelow(rule, match, below)
        select new Found(new Derived(rule.Level, rule.Number, match.Key), support);

    private static IEnumerable<IReadOnlyList<object>> WithLevelBelow(RuleShape rule, (int Key, object[] Facts) match, IReadOnlyList<Derived> below)
    {
        if (rule.Level == 1)
            return [match.Facts];
        var same = below.Where(d => d.Key == match.Key).ToList();
        if (rule.Kind == RuleKind.Group || rule.Number % 2 == 0)
            return same.Select(d => (object[])[.. match.Facts, d]);
        return same.Count == 0 ? [match.Facts] : [];
    }

    private static IEnumerable<(int Key, object[] Facts)> Matches(RuleShape rule, First[] firsts, Second[] seconds)
    {
        if (rule.Kind == RuleKind.Group)
            return firsts.Where(f => f.Value > rule.Limit).GroupBy(f => f.Key).Where(g => g.Count() > 1).Select(g => (g.Key, (object[])[.. g]));
        return firsts.Where(f => f.Value >= rule.Limit).SelectMany(f => Besides(rule, f, seconds).Select(more => (f.Key, (object[])[f, .. more])));
    }

    private static IEnumerable<object[]> Besides(RuleShape rule, First first, Second[] seconds)
    {
        var same = seconds.Where(s => s.Key == first.Key).ToList();
        return rule.Kind switch
        {
            RuleKind.Join => same.Where(s => s.Value >= first.Value).Select(s => (object[])[s]),
            RuleKind.Product => seconds.Where(s => s.Value > first.Value + rule.Limit).Select(s => (object[])[s]),
            RuleKind.Exists => same.Exists(s => s.Value > rule.Limit) ? [[]] : [],
            RuleKind.Not => same.Exists(s => s.Value > rule.Limit) ? [] : [[]],
            RuleKind.All => same.TrueForAll(s => s.Value >= rule.Limit) ? [[]] : [],
            RuleKind.Collect => same.Count >= rule.Limit ? [[.. same]] : [],
            _ => [[]],
        };
    }
}
