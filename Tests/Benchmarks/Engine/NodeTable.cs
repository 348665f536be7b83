using System.Diagnostics;

namespace ComplianceEngine.Benchmarks;

/// <summary>One node at a time, on pairs of facts that share a key: what it costs to load, and to change one fact.</summary>
internal static class NodeTable
{
    private static readonly int[] Sizes = [8_000, 32_000, 128_000];
    private static readonly Func<Rule>[] Rules = [() => new Joined(), () => new Present(), () => new Absent(), () => new Collected()];

    public static void Run()
    {
        Console.WriteLine($"{"node",-10}{"pairs",8}{"load+fire ms",13}{"update left ms",15}{"update right ms",16}{"growth of load",15}");
        foreach (var rule in Rules)
        {
            Measure(rule(), Sizes[0] / 4); // Warm-up.
            var before = double.NaN;
            for (var i = 0; i < Sizes.Length; i++)
            {
                var (load, left, right) = Measure(rule(), Sizes[i]);
                var growth = i == 0 ? double.NaN : Math.Log(load / before) / Math.Log((double)Sizes[i] / Sizes[i - 1]);
                Console.WriteLine($"{rule().GetType().Name,-10}{Sizes[i],8}{load,13:0.0}{left,15:0.0000}{right,16:0.0000}{growth,15:0.00}");
                before = load;
            }
        }
    }

    private static (double Load, double Left, double Right) Measure(Rule rule, int count)
    {
        var lefts = Enumerable.Range(0, count).Select(i => new Left(i)).ToArray();
        var rights = Enumerable.Range(0, count).Select(i => new Right(i)).ToArray();
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var session = new RuleCompiler().Compile(new RuleDefinitionFactory().Create([rule])).CreateSession();
        session.InsertAll(lefts);
        session.InsertAll(rights);
        session.Fire();
        var load = watch.Elapsed.TotalMilliseconds;
        return (load, Each(session, lefts), Each(session, rights));
    }

    private static double Each(ISession session, object[] facts)
    {
        var picked = facts.Where((_, i) => i % (facts.Length / 50) == 0).ToList();
        var watch = Stopwatch.StartNew();
        foreach (var fact in picked)
        {
            session.Update(fact);
            session.Fire();
        }

        return watch.Elapsed.TotalMilliseconds / picked.Count;
    }

    private static void Nothing()
    {
    }

    private sealed record Left(int Key);

    private sealed record Right(int Key);

    private sealed class Joined : Rule
    {
        public override void Define()
        {
            Left left = null!;
            Right right = null!;
            When().Match<Left>(() => left).Match<Right>(() => right, r => r.Key == left.Key);
            Then().Do(ctx => Nothing());
        }
    }

    private sealed class Present : Rule
    {
        public override void Define()
        {
            Left left = null!;
            When().Match<Left>(() => left).Exists<Right>(r => r.Key == left.Key);
            Then().Do(ctx => Nothing());
        }
    }

    private sealed class Absent : Rule
    {
        public override void Define()
        {
            Left left = null!;
            When().Match<Left>(() => left).Not<Right>(r => r.Key == left.Key);
            Then().Do(ctx => Nothing());
        }
    }

    private sealed class Collected : Rule
    {
        public override void Define()
        {
            Left left = null!;
            IEnumerable<Right> rights = null!;
            When().Match<Left>(() => left).Query(() => rights, q => q.Match<Right>(r => r.Key == left.Key).Collect());
            Then().Do(ctx => Nothing());
        }
    }
}
