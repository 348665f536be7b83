using System.Diagnostics;

namespace ComplianceEngine.Benchmarks;

/// <summary>What one form costs at one size.</summary>
internal sealed record Measurement(
    int Provisions, double CompileMs, double LoadAndFireMs, double AllocatedMb, double UpdateMs, double InsertMs, string Conclusions)
{
    private const int Touched = 20;

    public static Measurement Of(MappingForm form, int mappingCount, int provisionCount)
    {
        var mappings = Workload.Mappings(mappingCount, provisionCount);
        var provisions = Workload.Provisions(provisionCount);
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var factory = new RuleCompiler().Compile(new RuleDefinitionFactory().Create([.. MappingRules.Of(form, mappings), .. MappingRules.Chain()]));
        var compile = watch.Elapsed.TotalMilliseconds;

        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        watch.Restart();
        var session = factory.CreateSession();
        session.InsertAll(Workload.Structure());
        if (form == MappingForm.Generic)
            session.InsertAll(mappings);
        session.InsertAll(provisions);
        session.Fire();
        var load = watch.Elapsed.TotalMilliseconds;
        var garbage = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (1024.0 * 1024.0);

        var hits = session.Query<Hit>().Select(h => h.ProvisionId).Distinct().Order().ToList();
        var conclusions = $"{session.Query<Hit>().Count()}/{session.Query<ElementMet>().Count()}/{session.Query<ArticleMet>().Count()}";
        var picked = Enumerable.Range(0, Math.Min(Touched, hits.Count)).Select(i => provisions[hits[i * (hits.Count / Math.Min(Touched, hits.Count))]]).ToList();
        return new Measurement(
            provisionCount, compile, load, garbage, Each(session, picked, session.Update), Reinsert(session, picked), conclusions);
    }

    /// <summary>The exponent by which a cost grew with the provisions: 1 is linear, 0 not at all.</summary>
    public double GrowthSince(Measurement smaller, Func<Measurement, double> cost) =>
        Math.Log(cost(this) / cost(smaller)) / Math.Log((double)Provisions / smaller.Provisions);

    private static double Each(ISession session, List<Provision> provisions, Action<object> change)
    {
        var watch = Stopwatch.StartNew();
        foreach (var provision in provisions)
        {
            change(provision);
            session.Fire();
        }

        return watch.Elapsed.TotalMilliseconds / provisions.Count;
    }

    private static double Reinsert(ISession session, List<Provision> provisions)
    {
        Each(session, provisions, session.Retract);
        return Each(session, provisions, session.Insert);
    }
}
