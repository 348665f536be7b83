namespace ComplianceEngine.Engine.Network;

/// <summary>A node with one input that passes at most one token per token.</summary>
internal abstract class UnaryNode(int id, BetaNode source) : BetaNode(id, source)
{
    public override void Insert(NetworkState state, IReadOnlyList<Token> tokens)
    {
        var changes = state.RentChanges();
        for (var i = 0; i < tokens.Count; i++)
            Refresh(state, tokens[i], changes);
        PassOn(state, changes);
    }

    public override void Update(NetworkState state, IReadOnlyList<Token> tokens) => Insert(state, tokens);

    public override void Retract(NetworkState state, IReadOnlyList<Token> tokens)
    {
        var changes = state.RentChanges();
        for (var i = 0; i < tokens.Count; i++)
            Drop(tokens[i], changes);
        PassOn(state, changes);
    }

    public override IEnumerable<Token> ChildrenOf(Token token) => token.Get(this) is Token child ? [child] : [];

    /// <summary>Whether a token passes, and with what value.</summary>
    protected abstract bool TryPass(NetworkState state, Token token, out object? value);

    private void Refresh(NetworkState state, Token token, Changes changes)
    {
        if (!TryPass(state, token, out var value))
        {
            Drop(token, changes);
            return;
        }

        if (token.Get(this) is Token child)
        {
            child.Value = value;
            changes.Updated.Add(child);
            return;
        }

        child = new Token(token, value, null);
        token.Set(this, child);
        changes.Inserted.Add(child);
    }

    private void Drop(Token token, Changes changes)
    {
        if (token.Get(this) is not Token child)
            return;
        token.Set(this, null);
        changes.Retracted.Add(child);
    }
}
