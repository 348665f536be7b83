namespace ComplianceEngine.Engine.Network;

/// <summary>
/// One operation on facts: gathers the changes by alpha memory, then propagates them rule by rule. Kept for the next
/// operation once done, with its lists.
/// </summary>
internal sealed class AlphaPass(NetworkState state)
{
    private readonly Dictionary<AlphaMemory, AlphaChanges> _changes = [];
    private readonly List<AlphaMemory> _touched = [];
    private readonly Stack<AlphaChanges> _spare = new();

    /// <summary>Scratch for the memories of one fact.</summary>
    public List<AlphaMemory> Candidates { get; } = [];

    /// <summary>Merges the memories a fact is in with those it should be in; both are in order.</summary>
    public void Replace(Fact fact, List<AlphaMemory> memories)
    {
        var old = fact.FirstEntry;
        AlphaEntry? last = null;
        fact.FirstEntry = null;
        foreach (var memory in memories)
        {
            while (old is not null && old.Memory.Order < memory.Order)
                old = Drop(old);
            AlphaEntry entry;
            if (old is not null && old.Memory == memory)
            {
                entry = old;
                old = old.NextOfFact;
                Of(memory).Updated.Add(entry);
            }
            else
            {
                entry = new AlphaEntry(fact, memory);
                Of(memory).Inserted.Add(entry);
            }

            entry.NextOfFact = null;
            if (last is null)
                fact.FirstEntry = entry;
            else
                last.NextOfFact = entry;
            last = entry;
        }

        while (old is not null)
            old = Drop(old);
    }

    public void Propagate()
    {
        _touched.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        foreach (var memory in _touched)
            memory.Propagate(state, _changes[memory]);
    }

    /// <summary>Forgets the operation, so that the next can use this.</summary>
    public void Clear()
    {
        foreach (var changes in _changes.Values)
        {
            changes.Clear();
            _spare.Push(changes);
        }

        _changes.Clear();
        _touched.Clear();
        Candidates.Clear();
    }

    private AlphaEntry? Drop(AlphaEntry entry)
    {
        Of(entry.Memory).Retracted.Add(entry);
        return entry.NextOfFact;
    }

    private AlphaChanges Of(AlphaMemory memory)
    {
        if (_changes.TryGetValue(memory, out var changes))
            return changes;
        _touched.Add(memory);
        changes = _spare.TryPop(out var spare) ? spare : new AlphaChanges();
        _changes.Add(memory, changes);
        return changes;
    }
}
