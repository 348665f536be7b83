using ComplianceEngine.Engine.Authoring;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>What the actions of one activation are given.</summary>
internal sealed class ActionContext(Session session, Activation activation, CancellationToken cancellationToken) : IContext
{
    private object?[]? _services;

    public IRuleDefinition Rule => activation.Rule;

    public IMatch Match => activation;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public bool IsHalted { get; private set; }

    public void Halt() => IsHalted = true;

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => [.. activation.Linked.Select(l => l.Key)];

    public object? GetLinked(object key) => activation.FindLinked(key)?.Value;

    public void InsertLinked(object key, object fact) => session.InsertLinked(activation, key, fact);

    public void UpdateLinked(object key, object fact) => session.UpdateLinked(activation, key, fact);

    public void RetractLinked(object key, object fact) => session.RetractLinked(activation, key);

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => ForEach(keyedFacts, InsertLinked);

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => ForEach(keyedFacts, UpdateLinked);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => ForEach(keyedFacts, RetractLinked);

    public object Resolve(Type serviceType) =>
        session.DependencyResolver.Resolve(new ResolutionContext(session, Rule), serviceType);

    /// <summary>A declared dependency, resolved once a firing. Called by compiled actions.</summary>
    public object? Service(int index)
    {
        var declarations = ((RuleDefinition)Rule).Dependencies;
        _services ??= new object?[declarations.Count];
        return _services[index] ??= Resolve(declarations[index].Type);
    }

    private static void ForEach(IEnumerable<KeyValuePair<object, object>> keyedFacts, Action<object, object> apply)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        foreach (var (key, fact) in keyedFacts)
            apply(key, fact);
    }
}
