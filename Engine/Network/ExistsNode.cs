namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Keeps true: passes a token once while it has any pair (exists), or while it has none (not). A change of witness
/// passes nothing on. Cost: that of its pairs.
/// </summary>
internal sealed class ExistsNode(int id, BetaNode source, AlphaMemory right, PairConditions conditions, bool isNegated)
    : BinaryNode(id, source, right, conditions)
{
    public bool IsNegated { get; } = isNegated;

    protected override IEnumerable<Token> ChildrenOf(LeftEntry left) => left.Child is { } child ? [child] : [];

    protected override void OnLeftSettled(NetworkState state, LeftEntry left, bool isUpdated, Changes changes)
    {
        var passes = (left.FirstPair is null) == IsNegated;
        if (passes && left.Child is null)
        {
            left.Child = new Token(left.Token, null, null);
            changes.Inserted.Add(left.Child);
        }
        else if (!passes && left.Child is not null)
        {
            changes.Retracted.Add(left.Child);
            left.Child = null;
        }
        else if (passes && isUpdated)
        {
            changes.Updated.Add(left.Child!);
        }
    }

    protected override void OnLeftRemoved(LeftEntry left, Changes changes)
    {
        if (left.Child is not null)
            changes.Retracted.Add(left.Child);
    }
}
