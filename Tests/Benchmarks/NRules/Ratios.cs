extern alias NRulesPackage;

using Theirs = NRulesPackage::ComplianceEngine.Benchmarks.EngineTable;

namespace ComplianceEngine.Benchmarks;

/// <summary>The same workload on the NRules package, in the same run, and how many times as much it costs there.</summary>
internal static partial class EngineTable
{
    static partial void Compare(IReadOnlyList<Measurement> ours)
    {
        // A million provisions take the package a minute and more in each form.
        var theirs = Theirs.Measure(AimedAt).ToDictionary(c => c.What);
        Console.WriteLine();
        Console.WriteLine($"{"at " + MostMappings + " mappings, " + AimedAt + " provisions",-40}{"here, worst form",18}{"NRules, best form",24}{"NRules, worst form",24}");
        foreach (var (what, _, worst, _) in Costs(ours))
        {
            var (_, bestThere, worstThere, _) = theirs[what];
            Console.WriteLine($"{what,-40}{worst,18:0.000}{bestThere,14:0.000} ({bestThere / worst,6:0.0} ×){worstThere,14:0.000} ({worstThere / worst,6:0.0} ×)");
        }
    }
}
