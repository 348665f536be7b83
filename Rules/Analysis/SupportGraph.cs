namespace ComplianceEngine.Rules.Analysis;

/// <summary>
/// What each derived fact rests on. The one seam between explanations and the rule engine: it listens to the session's
/// events, which NRules raises alike.
/// </summary>
internal sealed class SupportGraph
{
    private readonly Dictionary<object, IFact> _derived = new(ReferenceEqualityComparer.Instance);

    public static SupportGraph Record(ISession session)
    {
        var graph = new SupportGraph();
        session.Events.FactInsertedEvent += (_, e) => graph.Keep(e.Fact);
        session.Events.FactUpdatedEvent += (_, e) => graph.Keep(e.Fact);
        return graph;
    }

    /// <summary>The facts that a derived fact was concluded from, collections taken apart; none for one that was given.</summary>
    public IReadOnlyList<object> SupportOf(object fact) => _derived.TryGetValue(fact, out var derived) && derived.Source is { } source
        ? [.. source.Facts.SelectMany(Members).Distinct(ReferenceEqualityComparer.Instance)]
        : [];

    private static IEnumerable<object> Members(IFact fact) => fact.Source is { SourceType: FactSourceType.Aggregate } aggregate
        ? aggregate.Facts.Select(f => f.Value).OfType<object>()
        : fact.Value is null ? [] : [fact.Value];

    private void Keep(IFact fact)
    {
        if (fact.Source is not null)
            _derived[fact.Value!] = fact;
    }
}
