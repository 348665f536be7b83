using System.Diagnostics;

namespace ComplianceEngine.Benchmarks;

/// <summary>The same join by hand: two dictionaries, no chain, no agenda, nothing to update or explain.</summary>
internal static class Floor
{
    private const int Repeats = 5;

    public static double Milliseconds(int mappings, int provisions)
    {
        var maps = Workload.Mappings(mappings, provisions);
        var provs = Workload.Provisions(provisions);
        return Enumerable.Range(0, Repeats).Min(_ => Once(maps, provs));
    }

    private static double Once(Mapping[] mappings, Provision[] provisions)
    {
        var watch = Stopwatch.StartNew();
        var memory = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var byKey = mappings.ToLookup(m => (m.Statute, m.Section));
        foreach (var provision in provisions)
        {
            memory.Add(provision);
            foreach (var mapping in byKey[(provision.Statute, provision.Section)])
            {
                if (provision.IsOffence && provision.Penalty >= mapping.MinPenalty)
                    memory.Add(new Hit(mapping.Id, provision.Id, mapping.ElementId));
            }
        }

        return watch.Elapsed.TotalMilliseconds;
    }
}
