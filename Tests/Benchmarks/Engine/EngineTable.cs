namespace ComplianceEngine.Benchmarks;

/// <summary>The rule engine on the workload of mappings over provisions, in all its forms.</summary>
internal static partial class EngineTable
{
    private const int MostMappings = 5_000;
    private const int WarmUps = 5;
    private const int AimedAt = 100_000;
    private const double MostOfAChange = 0.05;
    private static readonly (int Mappings, int Provisions)[] Sizes =
        [(1_000, 100_000), (MostMappings, 1_000), (MostMappings, 10_000), (MostMappings, AimedAt), (MostMappings, 1_000_000)];

    public static void Run()
    {
        var all = Rows(int.MaxValue);
        foreach (var form in all.GroupBy(m => m.Form))
            Growth([.. form]);
        Aims(all);
        Compare(all);
    }

    /// <summary>Prints a row a form and size, and returns what each step costs at the size aimed at, in the best and the worst form.</summary>
    internal static IReadOnlyList<(string What, double Best, double Worst, double? AtMost)> Measure(int mostProvisions) => Costs(Rows(mostProvisions));

    /// <summary>Where the NRules package is built in too, what it costs there (folder NRules).</summary>
    static partial void Compare(IReadOnlyList<Measurement> ours);

    private static List<Measurement> Rows(int mostProvisions)
    {
        Console.WriteLine($"{typeof(Rule).Assembly.GetName().Name} on .NET {Environment.Version}, {Environment.ProcessorCount} processors");
        foreach (var form in Enum.GetValues<MappingForm>().SelectMany(f => Enumerable.Repeat(f, WarmUps)))
            Measurement.Of(form, 50, 1_000);
        Console.WriteLine($"{"form",-9}{"mappings",9}{"provisions",11}{"compile",9}{"load+fire",10}{"collector",10}{"floor",7}{"MB",6}{"kept",6}{"update",8}{"lose/win",9}{"retract",8}{"insert",8}{"mapping",8}  concluded");
        var all = Enum.GetValues<MappingForm>().SelectMany(form => Sizes.Where(s => s.Provisions <= mostProvisions).Select(s => Row(form, s))).ToList();
        foreach (var same in all.GroupBy(m => (m.Mappings, m.Provisions)).Where(g => g.Select(m => m.Conclusions).Distinct().Count() > 1))
            throw new InvalidOperationException($"The forms conclude differently at {same.Key}.");
        return all;
    }

    private static Measurement Row(MappingForm form, (int Mappings, int Provisions) size)
    {
        var m = Measurement.Of(form, size.Mappings, size.Provisions);
        Console.WriteLine($"{form,-9}{m.Mappings,9}{m.Provisions,11}{m.CompileMs,9:0.0}{m.LoadAndFireMs,10:0.0}{m.PauseMs,10:0.0}{m.FloorMs,7:0.0}{m.AllocatedMb,6:0}{m.RetainedMb,6:0}{m.UpdateMs,8:0.000}{m.LoseAndWinMs,9:0.000}{m.RetractMs,8:0.000}{m.InsertMs,8:0.000}{m.AddMappingMs,8:0.000}  {m.Conclusions}");
        return m;
    }

    private static bool IsAimedAt(Measurement m) => m is { Mappings: MostMappings, Provisions: AimedAt };

    private static List<(string What, double Best, double Worst, double? AtMost)> Costs(IReadOnlyList<Measurement> all)
    {
        var at = all.Where(IsAimedAt).ToList();
        var instances = at.Where(m => m.Form != MappingForm.Generic).ToList();
        var generic = at.Except(instances).ToList();
        return
        [
            Cost("compile, instances, ms", instances, m => m.CompileMs, 250),
            Cost("compile, generic, ms", generic, m => m.CompileMs, 20),
            Cost("load and fire, any form, ms", at, m => m.LoadAndFireMs, 300),
            Cost("allocated in that, MB", at, m => m.AllocatedMb, 100),
            Cost("one update with fire, ms", at, UpdateMs),
            Cost("one provision retracted, ms", at, m => m.RetractMs),
            Cost("adding a mapping, ms", generic, m => m.AddMappingMs, MostOfAChange),
        ];
    }

    private static (string What, double Best, double Worst, double? AtMost) Cost(string what, List<Measurement> at, Func<Measurement, double> cost, double? atMost = null) =>
        (what, at.Min(cost), at.Max(cost), atMost);

    private static double UpdateMs(Measurement m) => Math.Max(m.UpdateMs, m.LoseAndWinMs);

    private static void Growth(List<Measurement> form)
    {
        var (fewMappings, aim, most) = (form[0], form.Single(IsAimedAt), form[^1]);
        Console.WriteLine($"{form[0].Form,-9}growth, exponents: load and fire in provisions"
            + $" {aim.GrowthSince(form[1], m => m.Provisions, m => m.LoadAndFireMs):0.00} from {form[1].Provisions} to {aim.Provisions},"
            + $" {most.GrowthSince(form[1], m => m.Provisions, m => m.LoadAndFireMs):0.00} to {most.Provisions},"
            + $" {most.GrowthSince(aim, m => m.Provisions, m => m.LoadAndFireMs):0.00} in the last tenfold"
            + $" ({most.GrowthSince(aim, m => m.Provisions, m => m.LoadAndFireMs - m.PauseMs):0.00} without the collector, floor {most.GrowthSince(aim, m => m.Provisions, m => m.FloorMs):0.00}),"
            + $" in mappings {aim.GrowthSince(fewMappings, m => m.Mappings, m => m.LoadAndFireMs):0.00};"
            + $" compile in mappings {aim.GrowthSince(fewMappings, m => m.Mappings, m => m.CompileMs):0.00};"
            + $" update in provisions {most.GrowthSince(form[1], m => m.Provisions, m => m.UpdateMs):0.00}, in mappings {aim.GrowthSince(fewMappings, m => m.Mappings, m => m.UpdateMs):0.00}");
    }

    private static void Aims(List<Measurement> all)
    {
        foreach (var (what, _, worst, atMost) in Costs(all))
        {
            if (atMost is { } most)
                Aim(what, most, worst);
        }

        Aim("one update with fire, any size, ms", MostOfAChange, all.Max(UpdateMs));
    }

    private static void Aim(string what, double most, double measured) =>
        Console.WriteLine($"{(measured <= most ? "met   " : "MISSED")} {what}: {measured:0.###} of at most {most}");
}
