using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Keeps true: for each token, passes one token for each result of a query over a value that the token holds. Cost:
/// the query anew at each update of the token.
/// </summary>
internal sealed class FromNode(int id, BetaNode source, BoundExpression<object?> value, QueryPlan plan) : BetaNode(id, source)
{
    public BoundExpression<object?> Value { get; } = value;

    public QueryPlan Plan { get; } = plan;

    public override void Insert(NetworkState state, IReadOnlyList<Token> tokens)
    {
        var changes = state.RentChanges();
        for (var i = 0; i < tokens.Count; i++)
        {
            var entry = new Entry(Aggregation.Start(Plan, state, tokens[i], this), new ValueItem(tokens[i]));
            tokens[i].Set(this, entry);
            Refresh(state, tokens[i], entry);
            entry.Aggregation.PassResults(isUpdated: false, changes);
        }

        PassOn(state, changes);
    }

    public override void Update(NetworkState state, IReadOnlyList<Token> tokens)
    {
        var changes = state.RentChanges();
        for (var i = 0; i < tokens.Count; i++)
        {
            var entry = (Entry)tokens[i].Get(this)!;
            Refresh(state, tokens[i], entry);
            entry.Aggregation.PassResults(isUpdated: true, changes);
        }

        PassOn(state, changes);
    }

    public override void Retract(NetworkState state, IReadOnlyList<Token> tokens)
    {
        var changes = state.RentChanges();
        for (var i = 0; i < tokens.Count; i++)
        {
            ((Entry)tokens[i].Get(this)!).Aggregation.PassEnd(changes);
            tokens[i].Set(this, null);
        }

        PassOn(state, changes);
    }

    public override IEnumerable<Token> ChildrenOf(Token token) => token.Get(this) is Entry entry ? entry.Aggregation.Results : [];

    private void Refresh(NetworkState state, Token token, Entry entry)
    {
        try
        {
            entry.Item.SetValue(Value.Evaluate(token));
        }
        catch (Exception e)
        {
            state.OnConditionFailed(Value.Sources, e, token, null, this);
            if (entry.IsPresent)
                entry.Aggregation.Remove(entry.Item);
            entry.IsPresent = false;
            return;
        }

        if (entry.IsPresent)
            entry.Aggregation.Update(entry.Item);
        else
            entry.Aggregation.Add(entry.Item);
        entry.IsPresent = true;
    }

    private sealed class Entry(Aggregation aggregation, ValueItem item)
    {
        public Aggregation Aggregation { get; } = aggregation;

        public ValueItem Item { get; } = item;

        public bool IsPresent { get; set; }
    }
}
