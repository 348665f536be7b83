namespace ComplianceEngine.Engine.Network;

/// <summary>The pairs that one operation on the right side concerns, in order of the left side.</summary>
internal sealed class PairChanges
{
    private readonly List<(PairChange Change, int Order)> _changes = [];

    public List<LeftEntry> Lefts { get; } = [];

    public List<RightEntry> Rights { get; } = [];

    public int Count => _changes.Count;

    public PairChange this[int index] => _changes[index].Change;

    public void Add(PairChange change) => _changes.Add((change, _changes.Count));

    /// <summary>Left token by left token, in order of arrival, and in order of addition within each.</summary>
    public void SortByLeft() => _changes.Sort(static (a, b) =>
    {
        var byLeft = a.Change.Left.Sequence.CompareTo(b.Change.Left.Sequence);
        return byLeft != 0 ? byLeft : a.Order.CompareTo(b.Order);
    });

    public void Clear()
    {
        _changes.Clear();
        Lefts.Clear();
        Rights.Clear();
    }
}
