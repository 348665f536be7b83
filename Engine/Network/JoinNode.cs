namespace ComplianceEngine.Engine.Network;

/// <summary>Keeps true: passes one token for each pair. Cost: that of its pairs.</summary>
internal sealed class JoinNode(int id, BetaNode source, AlphaMemory right, PairConditions conditions)
    : BinaryNode(id, source, right, conditions)
{
    protected override IEnumerable<Token> ChildrenOf(LeftEntry left)
    {
        for (var pair = left.FirstPair; pair is not null; pair = pair.NextOfLeft)
            yield return pair.Child!;
    }

    protected override void OnPairAdded(Pair pair, Changes changes)
    {
        var fact = pair.Right.Fact;
        pair.Child = new Token(pair.Left.Token, fact.Value, fact);
        changes.Inserted.Add(pair.Child);
    }

    protected override void OnPairUpdated(Pair pair, Changes changes)
    {
        pair.Child!.Value = pair.Right.Fact.Value;
        changes.Updated.Add(pair.Child);
    }

    protected override void OnPairRemoved(Pair pair, Changes changes) => changes.Retracted.Add(pair.Child!);

    protected override void OnLeftRemoved(LeftEntry left, Changes changes)
    {
        for (var pair = left.FirstPair; pair is not null; pair = pair.NextOfLeft)
            changes.Retracted.Add(pair.Child!);
    }
}
