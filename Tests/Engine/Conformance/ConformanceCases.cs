namespace ComplianceEngine.Tests.Engine.Conformance;

/// <summary>
/// Cases that NRules 1.0.4 ran, with what it said, on whichever engine is built. A case's rules and steps write to a log;
/// of exceptions it holds the types, since texts may differ.
/// </summary>
/// <remarks>The letters and numbers of cases, and the short names of facts and rules, are those of the record they come from.</remarks>
[Collection("Conformance")]
public abstract partial class ConformanceCases
{
    /// <summary>One log at a time: rules are made by the engine and reach it statically, so the cases run in turn.</summary>
    private static readonly List<string> Log = [];

    protected ConformanceCases() => Log.Clear();

    protected static bool RunsOnNRules => typeof(Rule).Assembly.GetName().Name!.StartsWith("NRules", StringComparison.Ordinal);

    /// <summary>Adds to the log; a rule without a name of its own has its class's, of which the last word is enough.</summary>
    public static void Say(string text) => Log.Add(ClassPath().Replace(text, string.Empty));

    protected static ISessionFactory FactoryOf(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.NestedTypes().PrivateTypes().From(rules));
        return repository.Compile();
    }

    protected static ISession SessionOf(params Type[] rules) => FactoryOf(rules).CreateSession();

    /// <summary>Does something that may fail, and goes on.</summary>
    protected static void Try(string label, Action action)
    {
        try
        {
            action();
            Say(label + ": ok");
        }
        catch (Exception exception)
        {
            Say(label + ": " + Chain(exception));
        }
    }

    /// <summary>Does what ends in an exception.</summary>
    protected static void Observe(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Say("THREW " + Chain(exception));
        }
    }

    protected static string Chain(Exception exception) => exception.InnerException is { } inner
        ? $"{exception.GetType().Name} <- {Chain(inner)}"
        : exception.GetType().Name;

    protected static void Expect(params string[] lines) => Assert.Equal(lines, Log);

    /// <summary>Where the two differ, and ours means to.</summary>
    protected static void ExpectOnPurpose(string because, string[] nrules, string[] ours)
    {
        Assert.NotEmpty(because);
        Assert.NotEqual(nrules, ours);
        Expect(RunsOnNRules ? nrules : ours);
    }

    protected static void Listen(IEventProvider events)
    {
        events.FactInsertingEvent += (_, e) => Say("FI+ " + e.Fact.Value);
        events.FactInsertedEvent += (_, e) => Say("FI- " + e.Fact.Value);
        events.FactUpdatingEvent += (_, e) => Say("FU+ " + e.Fact.Value);
        events.FactUpdatedEvent += (_, e) => Say("FU- " + e.Fact.Value);
        events.FactRetractingEvent += (_, e) => Say("FR+ " + e.Fact.Value);
        events.FactRetractedEvent += (_, e) => Say("FR- " + e.Fact.Value + " src=" + e.Fact.Source?.SourceType);
        events.ActivationCreatedEvent += (_, e) => Say("AC " + e.Rule.Name);
        events.ActivationUpdatedEvent += (_, e) => Say("AU " + e.Rule.Name);
        events.ActivationDeletedEvent += (_, e) => Say("AD " + e.Rule.Name);
        events.RuleFiringEvent += (_, e) => Say("RF+ " + e.Rule.Name);
        events.RuleFiredEvent += (_, e) => Say("RF- " + e.Rule.Name);
        events.LhsExpressionFailedEvent += (_, e) => Say("LHSFAIL " + e.Exception?.GetType().Name);
        events.RhsExpressionFailedEvent += (_, e) => Say("RHSFAIL " + e.Exception?.GetType().Name);
        events.AgendaExpressionFailedEvent += (_, e) => Say("AGFAIL " + e.Exception?.GetType().Name);
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"ComplianceEngine\.Tests\.[\w.]*\.(?:\w+\+)?")]
    private static partial System.Text.RegularExpressions.Regex ClassPath();
}
