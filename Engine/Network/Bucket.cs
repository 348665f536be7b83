namespace ComplianceEngine.Engine.Network;

/// <summary>The tokens and facts of a two-input node whose keys have one hash, each in order of arrival.</summary>
internal sealed class Bucket(int? hash)
{
    private LeftEntry? _lastLeft;
    private RightEntry? _lastRight;

    /// <summary>The hash; null in the bucket of those whose key could not be computed.</summary>
    public int? Hash { get; } = hash;

    public LeftEntry? FirstLeft { get; private set; }

    public RightEntry? FirstRight { get; private set; }

    public bool IsEmpty => FirstLeft is null && FirstRight is null;

    public void Add(LeftEntry entry)
    {
        entry.Bucket = this;
        entry.Previous = _lastLeft;
        entry.Next = null;
        if (_lastLeft is null)
            FirstLeft = entry;
        else
            _lastLeft.Next = entry;
        _lastLeft = entry;
    }

    public void Add(RightEntry entry)
    {
        entry.Bucket = this;
        entry.Previous = _lastRight;
        entry.Next = null;
        if (_lastRight is null)
            FirstRight = entry;
        else
            _lastRight.Next = entry;
        _lastRight = entry;
    }

    public void Remove(LeftEntry entry)
    {
        if (entry.Previous is null)
            FirstLeft = entry.Next;
        else
            entry.Previous.Next = entry.Next;
        if (entry.Next is null)
            _lastLeft = entry.Previous;
        else
            entry.Next.Previous = entry.Previous;
        entry.Bucket = null;
    }

    public void Remove(RightEntry entry)
    {
        if (entry.Previous is null)
            FirstRight = entry.Next;
        else
            entry.Previous.Next = entry.Next;
        if (entry.Next is null)
            _lastRight = entry.Previous;
        else
            entry.Next.Previous = entry.Previous;
        entry.Bucket = null;
    }
}
