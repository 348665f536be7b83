using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>
/// A node with two inputs, tokens on the left and facts on the right. Keeps true: the pairs it holds are exactly those
/// of its tokens and facts that meet its conditions. Cost of a change: the candidates with the same key hash, and no
/// others (a hash join where the conditions hold an equality; Forgy 1982 tries every pair).
/// </summary>
internal abstract class BinaryNode : BetaNode
{
    protected BinaryNode(int id, BetaNode source, AlphaMemory right, PairConditions conditions)
        : base(id, source)
    {
        Right = right;
        Conditions = conditions;
        RightOrdinal = right.Attach(this);
    }

    public AlphaMemory Right { get; }

    public PairConditions Conditions { get; }

    /// <summary>Position among the alpha memory's sinks.</summary>
    public int RightOrdinal { get; }

    public override void Insert(NetworkState state, IReadOnlyList<Token> tokens)
    {
        state.Metrics(Id).InsertInputCount += tokens.Count;
        var memory = state.Memory(this);
        var changes = state.RentChanges();
        var pairs = state.RentPairs();
        for (var i = 0; i < tokens.Count; i++)
        {
            var left = new LeftEntry(tokens[i], memory.NextSequence());
            tokens[i].Set(this, left);
            memory.Add(left, LeftHash(left.Token));
            OnLeftAdded(state, left);
            pairs.Rights.Clear();
            memory.CollectCandidates(left, pairs.Rights);
            foreach (var right in pairs.Rights)
            {
                if (Matches(state, left, right))
                    AddPair(left, right, changes);
            }

            OnLeftSettled(state, left, isUpdated: false, changes);
        }

        state.Return(pairs);
        PassOn(state, changes);
    }

    public override void Update(NetworkState state, IReadOnlyList<Token> tokens)
    {
        state.Metrics(Id).UpdateInputCount += tokens.Count;
        var memory = state.Memory(this);
        var changes = state.RentChanges();
        var pairs = state.RentPairs();
        for (var i = 0; i < tokens.Count; i++)
        {
            var left = (LeftEntry)tokens[i].Get(this)!;
            memory.Move(left, LeftHash(left.Token));
            OnLeftUpdating(state, left);
            for (var pair = left.FirstPair; pair is not null; pair = pair.NextOfLeft)
                pair.Right.Marked = pair;
            pairs.Rights.Clear();
            memory.CollectCandidates(left, pairs.Rights);
            foreach (var right in pairs.Rights)
                Apply(new PairChange(left, right, right.Marked, Matches(state, left, right)), changes);
            RemoveMarked(left, changes);
            OnLeftSettled(state, left, isUpdated: true, changes);
        }

        state.Return(pairs);
        PassOn(state, changes);
    }

    public override void Retract(NetworkState state, IReadOnlyList<Token> tokens)
    {
        state.Metrics(Id).RetractInputCount += tokens.Count;
        var memory = state.Memory(this);
        var changes = state.RentChanges();
        for (var i = 0; i < tokens.Count; i++)
        {
            var left = (LeftEntry)tokens[i].Get(this)!;
            tokens[i].Set(this, null);
            OnLeftRemoved(left, changes);
            while (left.FirstPair is { } pair)
                pair.Unlink();
            memory.Remove(left);
        }

        PassOn(state, changes);
    }

    public void InsertRight(NetworkState state, IReadOnlyList<AlphaEntry> entries)
    {
        state.Metrics(Id).InsertInputCount += entries.Count;
        var memory = state.Memory(this);
        var pairs = state.RentPairs();
        for (var i = 0; i < entries.Count; i++)
        {
            var right = new RightEntry(entries[i].Fact, memory.NextSequence());
            entries[i].Set(this, right);
            memory.Add(right, RightHash(right.Fact));
            pairs.Lefts.Clear();
            memory.CollectCandidates(right, pairs.Lefts);
            foreach (var left in pairs.Lefts)
            {
                if (Matches(state, left, right))
                    pairs.Add(new PairChange(left, right, null, true));
            }
        }

        Settle(state, pairs, entries.Count > 1);
    }

    public void UpdateRight(NetworkState state, IReadOnlyList<AlphaEntry> entries)
    {
        state.Metrics(Id).UpdateInputCount += entries.Count;
        var memory = state.Memory(this);
        var pairs = state.RentPairs();
        for (var i = 0; i < entries.Count; i++)
        {
            var right = entries[i].Get(this);
            memory.Move(right, RightHash(right.Fact));
            for (var pair = right.FirstPair; pair is not null; pair = pair.NextOfRight)
                pair.Left.Marked = pair;
            pairs.Lefts.Clear();
            memory.CollectCandidates(right, pairs.Lefts);
            foreach (var left in pairs.Lefts)
            {
                var existing = left.Marked;
                left.Marked = null;
                var matches = Matches(state, left, right);
                if (matches || existing is not null)
                    pairs.Add(new PairChange(left, right, existing, matches));
            }

            CollectMarked(right, pairs);
        }

        Settle(state, pairs, entries.Count > 1);
    }

    public void RetractRight(NetworkState state, IReadOnlyList<AlphaEntry> entries)
    {
        state.Metrics(Id).RetractInputCount += entries.Count;
        var memory = state.Memory(this);
        var pairs = state.RentPairs();
        for (var i = 0; i < entries.Count; i++)
        {
            var right = entries[i].Get(this);
            for (var pair = right.FirstPair; pair is not null; pair = pair.NextOfRight)
                pairs.Add(new PairChange(pair.Left, right, pair, false));
            memory.Remove(right);
        }

        Settle(state, pairs, sort: true);
    }

    public override IEnumerable<Token> ChildrenOf(Token token) => token.Get(this) is LeftEntry left ? ChildrenOf(left) : [];

    protected abstract IEnumerable<Token> ChildrenOf(LeftEntry left);

    /// <summary>A token arrived; its pairs follow.</summary>
    protected virtual void OnLeftAdded(NetworkState state, LeftEntry left)
    {
    }

    /// <summary>A token was updated; its pairs follow.</summary>
    protected virtual void OnLeftUpdating(NetworkState state, LeftEntry left)
    {
    }

    /// <summary>All changes to a token's pairs in this operation are done.</summary>
    protected virtual void OnLeftSettled(NetworkState state, LeftEntry left, bool isUpdated, Changes changes)
    {
    }

    protected abstract void OnLeftRemoved(LeftEntry left, Changes changes);

    protected virtual void OnPairAdded(Pair pair, Changes changes)
    {
    }

    protected virtual void OnPairUpdated(Pair pair, Changes changes)
    {
    }

    protected virtual void OnPairRemoved(Pair pair, Changes changes)
    {
    }

    private static void CollectMarked(RightEntry right, PairChanges pairs)
    {
        for (var pair = right.FirstPair; pair is not null; pair = pair.NextOfRight)
        {
            if (pair.Left.Marked is null)
                continue;
            pair.Left.Marked = null;
            pairs.Add(new PairChange(pair.Left, right, pair, false));
        }
    }

    private void Settle(NetworkState state, PairChanges pairs, bool sort)
    {
        if (sort)
            pairs.SortByLeft();
        var changes = state.RentChanges();
        for (var i = 0; i < pairs.Count; i++)
        {
            Apply(pairs[i], changes);
            if (i + 1 == pairs.Count || pairs[i + 1].Left != pairs[i].Left)
                OnLeftSettled(state, pairs[i].Left, isUpdated: false, changes);
        }

        state.Return(pairs);
        PassOn(state, changes);
    }

    private void Apply(PairChange change, Changes changes)
    {
        change.Right.Marked = null;
        switch (change)
        {
            case { Existing: { } pair, Matches: true }:
                OnPairUpdated(pair, changes);
                break;
            case { Existing: { } pair, Matches: false }:
                OnPairRemoved(pair, changes);
                pair.Unlink();
                break;
            case { Existing: null, Matches: true }:
                AddPair(change.Left, change.Right, changes);
                break;
            default:
                break;
        }
    }

    private void AddPair(LeftEntry left, RightEntry right, Changes changes)
    {
        var pair = new Pair(left, right);
        pair.Link();
        OnPairAdded(pair, changes);
    }

    private void RemoveMarked(LeftEntry left, Changes changes)
    {
        for (var pair = left.FirstPair; pair is not null;)
        {
            var next = pair.NextOfLeft;
            if (pair.Right.Marked is not null)
                Apply(new PairChange(left, pair.Right, pair, false), changes);
            pair = next;
        }
    }

    private int? LeftHash(Token token) => Conditions.LeftHash(token);

    private int? RightHash(Fact fact) => Conditions.RightHash(fact.Value);

    private bool Matches(NetworkState state, LeftEntry left, RightEntry right)
    {
        state.Metrics(Id).PairsTried++;
        if (Conditions.Test is null)
            return true;
        try
        {
            return Conditions.Test.Evaluate(left.Token, right.Fact.Value);
        }
        catch (Exception e)
        {
            state.OnConditionFailed(Conditions.Test.Sources, e, left.Token, right.Fact, this);
            return false;
        }
    }
}
