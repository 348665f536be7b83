namespace ComplianceEngine.Benchmarks;

/// <summary>The rule engine on the workload of mappings over provisions, in all its forms.</summary>
internal static class EngineTable
{
    private static readonly int[] Mappings = [1_000, 5_000];
    private static readonly int[] Provisions = [10_000, 100_000, 1_000_000];

    public static void Run()
    {

        foreach (var form in Enum.GetValues<MappingForm>())
            Measurement.Of(form, 50, 1_000); // Warm-up.

        Console.WriteLine($"{"form",-9}{"mappings",9}{"provisions",11}{"compile ms",11}{"load+fire ms",13}{"floor ms",9}{"ratio",7}{"MB",7}{"update ms",10}{"insert ms",10}{"conclusions",12}");
        foreach (var form in Enum.GetValues<MappingForm>())
        {
            Measurement? smaller = null;
            foreach (var m in Mappings)
            {
                foreach (var p in Provisions)
                {
                    var now = Measurement.Of(form, m, p);
                    var floor = Floor.Milliseconds(m, p);
                    Console.WriteLine($"{form,-9}{m,9}{p,11}{now.CompileMs,11:0.0}{now.LoadAndFireMs,13:0.0}{floor,9:0.0}{now.LoadAndFireMs / floor,7:0.0}{now.AllocatedMb,7:0}{now.UpdateMs,10:0.000}{now.InsertMs,10:0.000}{now.Conclusions,12}");
                    if (m == Mappings[^1] && smaller is not null)
                        Console.WriteLine($"{string.Empty,-9}growth in Provisions: load and fire {now.GrowthSince(smaller, x => x.LoadAndFireMs):0.00}, update {now.GrowthSince(smaller, x => x.UpdateMs):0.00}");
                    smaller = m == Mappings[^1] ? now : null;
                }
            }
        }
    }
}
