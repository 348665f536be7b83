namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Keeps true: for each token, passes one token for each result of a query over the facts paired with it. Cost: one
/// step of the query per changed pair; nothing is collected again.
/// </summary>
internal sealed class AggregateNode(
    int id, BetaNode source, AlphaMemory right, PairConditions conditions, QueryPlan plan)
    : BinaryNode(id, source, right, conditions)
{
    public QueryPlan Plan { get; } = plan;

    protected override IEnumerable<Token> ChildrenOf(LeftEntry left) => left.Aggregation!.Results;

    protected override void OnLeftAdded(NetworkState state, LeftEntry left) =>
        left.Aggregation = Aggregation.Start(Plan, state, left.Token, this);

    protected override void OnPairAdded(Pair pair, Changes changes)
    {
        pair.Item = new FactItem(pair.Right.Fact);
        pair.Left.Aggregation!.Add(pair.Item);
    }

    protected override void OnPairUpdated(Pair pair, Changes changes) => pair.Left.Aggregation!.Update(pair.Item!);

    protected override void OnPairRemoved(Pair pair, Changes changes) => pair.Left.Aggregation!.Remove(pair.Item!);

    protected override void OnLeftSettled(NetworkState state, LeftEntry left, bool isUpdated, Changes changes) =>
        left.Aggregation!.PassResults(isUpdated, changes);

    protected override void OnLeftRemoved(LeftEntry left, Changes changes) => left.Aggregation!.PassEnd(changes);
}
