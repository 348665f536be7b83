namespace ComplianceEngine.Engine.Network;

/// <summary>A fact's membership of an alpha memory, with its entry in each node that the memory feeds.</summary>
internal sealed class AlphaEntry(Fact fact, AlphaMemory memory)
{
    private object? _entries;

    public Fact Fact { get; } = fact;

    public AlphaMemory Memory { get; } = memory;

    public AlphaEntry? NextOfFact { get; set; }

    public RightEntry Get(BinaryNode sink) =>
        _entries is RightEntry[] many ? many[sink.RightOrdinal] : (RightEntry)_entries!;

    public void Set(BinaryNode sink, RightEntry entry)
    {
        if (Memory.Sinks.Count == 1)
            _entries = entry;
        else
            ((RightEntry[])(_entries ??= new RightEntry[Memory.Sinks.Count]))[sink.RightOrdinal] = entry;
    }
}
