using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Keeps true: every fact of its type that meets its conditions has an entry here, and none other has. Entries hang on
/// their facts, so that a change of a fact visits only the memories it is in or comes into. Cost: one test a fact.
/// </summary>
internal sealed class AlphaMemory(int id, TypeNode typeNode, int order, BoundExpression<bool>? test) : NetworkNode(id)
{
    private readonly List<BinaryNode> _sinks = [];

    public TypeNode TypeNode { get; } = typeNode;

    /// <summary>Facts go to the memories in this order.</summary>
    public int Order { get; } = order;

    public BoundExpression<bool>? Test { get; } = test;

    public IReadOnlyList<BinaryNode> Sinks => _sinks;

    public int Attach(BinaryNode sink)
    {
        _sinks.Add(sink);
        return _sinks.Count - 1;
    }

    public bool Accepts(NetworkState state, Fact fact)
    {
        if (Test is null)
            return true;
        try
        {
            return Test.Evaluate(null!, fact.Value);
        }
        catch (Exception e)
        {
            state.OnConditionFailed(Test.Sources, e, null, fact, this);
            return false;
        }
    }

    public void Propagate(NetworkState state, AlphaChanges changes)
    {
        Count(state, changes);
        foreach (var sink in _sinks)
        {
            if (changes.Retracted.Count > 0)
                sink.RetractRight(state, changes.Retracted);
            if (changes.Updated.Count > 0)
                sink.UpdateRight(state, changes.Updated);
            if (changes.Inserted.Count > 0)
                sink.InsertRight(state, changes.Inserted);
        }
    }

    private void Count(NetworkState state, AlphaChanges changes)
    {
        var metrics = state.Metrics(Id);
        metrics.InsertInputCount += changes.Inserted.Count;
        metrics.InsertOutputCount += changes.Inserted.Count;
        metrics.UpdateInputCount += changes.Updated.Count;
        metrics.UpdateOutputCount += changes.Updated.Count;
        metrics.RetractInputCount += changes.Retracted.Count;
        metrics.RetractOutputCount += changes.Retracted.Count;
        metrics.ElementCount = (metrics.ElementCount ?? 0) + changes.Inserted.Count - changes.Retracted.Count;
    }
}
