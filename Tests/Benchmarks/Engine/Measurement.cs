using System.Diagnostics;

namespace ComplianceEngine.Benchmarks;

/// <summary>What one form costs at one size. A step is one change and the firing after it, the mean of twenty.</summary>
internal sealed record Measurement
{
    private const int Touched = 20;

    public required MappingForm Form { get; init; }

    public required int Mappings { get; init; }

    public required int Provisions { get; init; }

    /// <summary>What the same join by hand costs.</summary>
    public double FloorMs { get; private set; }

    public double CompileMs { get; private set; }

    public double LoadAndFireMs { get; private set; }

    /// <summary>Of loading and firing, what the collector took.</summary>
    public double PauseMs { get; private set; }

    public double AllocatedMb { get; private set; }

    public double RetainedMb { get; private set; }

    /// <summary>A provision said to have changed that has not.</summary>
    public double UpdateMs { get; private set; }

    /// <summary>A provision whose penalty falls below what is asked, and rises again.</summary>
    public double LoseAndWinMs { get; private set; }

    public double RetractMs { get; private set; }

    public double InsertMs { get; private set; }

    /// <summary>One more mapping, as a fact; not a number where mappings are rules.</summary>
    public double AddMappingMs { get; private set; } = double.NaN;

    /// <summary>Hits, elements, paragraphs and articles met, and the score of each cluster: the same in every form.</summary>
    public string Conclusions { get; private set; } = string.Empty;

    public static Measurement Of(MappingForm form, int mappings, int provisions)
    {
        var measured = new Measurement { Form = form, Mappings = mappings, Provisions = provisions };
        measured.Take();
        return measured;
    }

    /// <summary>The exponent by which a cost grew from a smaller size: 1 is linear, 0 not at all.</summary>
    public double GrowthSince(Measurement smaller, Func<Measurement, double> size, Func<Measurement, double> cost) =>
        Math.Log(cost(this) / cost(smaller)) / Math.Log(size(this) / size(smaller));

    private void Take()
    {
        var mappings = Workload.Mappings(Mappings + Touched, Provisions);
        var provisions = Workload.Provisions(Provisions);
        var factory = Compile(mappings);
        var session = Load(factory, mappings, provisions);
        Conclusions = Summary(session);
        FloorMs = Floor.Milliseconds(Mappings, Provisions);
        Change(session, provisions);
        if (Form == MappingForm.Generic)
            AddMappingMs = Each(session, [.. mappings.Skip(Mappings)], session.Insert);
    }

    private ISessionFactory Compile(Mapping[] mappings)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        Rule[] rules = [.. MappingRules.Of(Form, mappings.Take(Mappings)), .. MappingRules.Chain()];
        var factory = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules));
        CompileMs = watch.Elapsed.TotalMilliseconds;
        return factory;
    }

    private ISession Load(ISessionFactory factory, Mapping[] mappings, Provision[] provisions)
    {
        var retained = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var pause = GC.GetTotalPauseDuration();
        var session = factory.CreateSession();
        session.InsertAll(Workload.Structure());
        if (Form == MappingForm.Generic)
            session.InsertAll(mappings.Take(Mappings));
        session.InsertAll(provisions);
        session.Fire();
        LoadAndFireMs = watch.Elapsed.TotalMilliseconds;
        PauseMs = (GC.GetTotalPauseDuration() - pause).TotalMilliseconds;
        AllocatedMb = Megabytes(GC.GetTotalAllocatedBytes(precise: true) - allocated);
        RetainedMb = Megabytes(GC.GetTotalMemory(forceFullCollection: true) - retained);
        return session;
    }

    private void Change(ISession session, Provision[] provisions)
    {
        var hit = session.Query<Hit>().Select(h => h.ProvisionId).Distinct().Order().ToList();
        var count = Math.Min(Touched, hit.Count);
        var picked = Enumerable.Range(0, count).Select(i => provisions[hit[i * (hit.Count / count)]]).ToList();
        Each(session, picked[..2], session.Update); // What runs for the first time is compiled then.
        UpdateMs = Each(session, picked, session.Update);
        LoseAndWinMs = (Each(session, picked, p => SetPenalty(session, (Provision)p, 0)) + Each(session, picked, p => SetPenalty(session, (Provision)p, 3))) / 2;
        RetractMs = Each(session, picked, session.Retract);
        InsertMs = Each(session, picked, session.Insert);
    }

    private static void SetPenalty(ISession session, Provision provision, int penalty)
    {
        provision.Penalty = penalty;
        session.Update(provision);
    }

    private static double Each(ISession session, IReadOnlyList<object> facts, Action<object> change)
    {
        var watch = Stopwatch.StartNew();
        foreach (var fact in facts)
        {
            change(fact);
            session.Fire();
        }

        return watch.Elapsed.TotalMilliseconds / facts.Count;
    }

    private static string Summary(ISession session) =>
        $"{session.Query<Hit>().Count()} {session.Query<ElementMet>().Count()}/{session.Query<ParagraphMet>().Count()}/{session.Query<ArticleMet>().Count()}/"
        + string.Join('+', session.Query<ClusterScore>().OrderBy(c => c.Id).Select(c => c.ArticlesMet));

    private static double Megabytes(long bytes) => bytes / (1024.0 * 1024.0);
}
