namespace ComplianceEngine.Engine.Sessions;

/// <summary>
/// The activations that wait, a queue for each priority. Keeps true: the highest priority first, and within it the
/// order of queueing. An activation taken off leaves a stale place, skipped when its turn comes.
/// </summary>
internal sealed class Agenda : IAgenda
{
    private static readonly Comparer<int> HighestFirst = Comparer<int>.Create((a, b) => b.CompareTo(a));

    private readonly SortedList<int, Queue<Place>> _queues = new(HighestFirst);

    public bool IsEmpty => Next() is null;

    public IMatch Peek() => Next() ?? throw new InvalidOperationException("The agenda is empty.");

    public void Clear()
    {
        foreach (var place in _queues.Values.SelectMany(q => q))
            place.Activation.IsQueued = false;
        _queues.Clear();
    }

    public void Add(Activation activation)
    {
        if (activation.IsQueued)
            return;
        activation.IsQueued = true;
        var priority = activation.Rule.Priority;
        if (!_queues.TryGetValue(priority, out var queue))
            _queues.Add(priority, queue = new Queue<Place>());
        var place = new Place(activation);
        activation.Place = place;
        queue.Enqueue(place);
    }

    public void Remove(Activation activation)
    {
        activation.IsQueued = false;
        activation.Place = null;
    }

    public Activation? Take()
    {
        if (Next() is not { } activation)
            return null;
        Remove(activation);
        return activation;
    }

    private Activation? Next()
    {
        foreach (var queue in _queues.Values)
        {
            while (queue.TryPeek(out var place))
            {
                if (place.Activation.Place == place)
                    return place.Activation;
                queue.Dequeue();
            }
        }

        return null;
    }

    /// <summary>A place in a queue; stale when its activation no longer has it.</summary>
    internal sealed class Place(Activation activation)
    {
        public Activation Activation { get; } = activation;
    }
}
