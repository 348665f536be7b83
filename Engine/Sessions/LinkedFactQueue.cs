using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>Linked facts whose change the network has yet to see, in order.</summary>
internal sealed class LinkedFactQueue
{
    private readonly LinkedList<(LinkedFactAction Action, Fact Fact)> _entries = new();

    public bool IsEmpty => _entries.Count == 0;

    public void Add(LinkedFactAction action, Fact fact) => _entries.AddLast((action, fact));

    /// <summary>Takes back what waits for a fact that the network has not seen, or not seen the change of.</summary>
    public void Drop(Fact fact)
    {
        for (var node = _entries.Last; node is not null;)
        {
            var previous = node.Previous;
            if (node.Value.Fact == fact)
                _entries.Remove(node);
            node = previous;
        }
    }

    /// <summary>The next changes of one kind.</summary>
    public (LinkedFactAction Action, List<Fact> Facts) TakeBatch()
    {
        var action = _entries.First!.Value.Action;
        var facts = new List<Fact>();
        while (_entries.First is { } first && first.Value.Action == action)
        {
            facts.Add(first.Value.Fact);
            _entries.RemoveFirst();
        }

        return (action, facts);
    }
}
