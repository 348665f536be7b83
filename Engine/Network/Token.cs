namespace ComplianceEngine.Engine.Network;

/// <summary>
/// A partial match: one value more than its parent (Forgy's token, as a tree). Nodes keep what they know of a token
/// on the token itself, in the slot of their ordinal among its node's sinks.
/// </summary>
internal sealed class Token(Token? parent, object? value, Fact? fact)
{
    private object? _slots;

    public Token? Parent { get; } = parent;

    public object? Value { get; set; } = value;

    /// <summary>The fact that <see cref="Value"/> is, or null for a computed value or a mere pass.</summary>
    public Fact? Fact { get; } = fact;

    /// <summary>For the result of a query: what it was made from.</summary>
    public QueryItem? Item { get; init; }

    public object? Get(BetaNode sink) => _slots is Slots slots ? slots.Values[sink.Ordinal] : _slots;

    public void Set(BetaNode sink, object? state)
    {
        if (sink.Source!.Sinks.Count == 1)
            _slots = state;
        else
            (_slots as Slots ?? NewSlots(sink.Source.Sinks.Count)).Values[sink.Ordinal] = state;
    }

    private Slots NewSlots(int count)
    {
        var slots = new Slots(new object?[count]);
        _slots = slots;
        return slots;
    }

    private sealed record Slots(object?[] Values);
}
