namespace ComplianceEngine.Engine.Network;

/// <summary>A node that takes tokens from its source and passes tokens, each a child of one taken, to its sinks.</summary>
internal abstract class BetaNode : NetworkNode
{
    private readonly List<BetaNode> _sinks = [];

    protected BetaNode(int id, BetaNode? source)
        : base(id)
    {
        Source = source;
        if (source is null)
            return;
        Ordinal = source._sinks.Count;
        source._sinks.Add(this);
    }

    public BetaNode? Source { get; }

    /// <summary>Position among the source's sinks.</summary>
    public int Ordinal { get; }

    public IReadOnlyList<BetaNode> Sinks => _sinks;

    public abstract void Insert(NetworkState state, IReadOnlyList<Token> tokens);

    public abstract void Update(NetworkState state, IReadOnlyList<Token> tokens);

    public abstract void Retract(NetworkState state, IReadOnlyList<Token> tokens);

    /// <summary>The tokens that the node has passed on for one that it took.</summary>
    public abstract IEnumerable<Token> ChildrenOf(Token token);

    protected void PassOn(NetworkState state, Changes changes)
    {
        Count(state, changes);
        for (var i = 0; i < _sinks.Count; i++)
        {
            if (changes.Retracted.Count > 0)
                _sinks[i].Retract(state, changes.Retracted);
            if (changes.Updated.Count > 0)
                _sinks[i].Update(state, changes.Updated);
            if (changes.Inserted.Count > 0)
                _sinks[i].Insert(state, changes.Inserted);
        }

        state.Return(changes);
    }

    private void Count(NetworkState state, Changes changes)
    {
        var metrics = state.Metrics(Id);
        metrics.InsertOutputCount += changes.Inserted.Count;
        metrics.UpdateOutputCount += changes.Updated.Count;
        metrics.RetractOutputCount += changes.Retracted.Count;
        metrics.ElementCount = (metrics.ElementCount ?? 0) + changes.Inserted.Count - changes.Retracted.Count;
    }
}
