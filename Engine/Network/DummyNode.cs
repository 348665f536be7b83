namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Keeps true: there is exactly one empty match. Every rule starts from it, so that a rule which begins with a Not or
/// a query needs nothing of its own. Cost: one token per session.
/// </summary>
internal sealed class DummyNode(int id) : BetaNode(id, null)
{
    public void Activate(NetworkState state)
    {
        var changes = state.RentChanges();
        changes.Inserted.Add(state.Root);
        PassOn(state, changes);
    }

    public override IEnumerable<Token> ChildrenOf(Token token) => [token];

    public override void Insert(NetworkState state, IReadOnlyList<Token> tokens) => throw NoSource();

    public override void Update(NetworkState state, IReadOnlyList<Token> tokens) => throw NoSource();

    public override void Retract(NetworkState state, IReadOnlyList<Token> tokens) => throw NoSource();

    private static InvalidOperationException NoSource() => new("The dummy node has no source.");
}
