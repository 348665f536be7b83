using System.Collections.Concurrent;

namespace ComplianceEngine.Engine.Network;

/// <summary>Where facts enter: finds the alpha memories for each and tells them, memory by memory, what changed.</summary>
internal sealed class AlphaNetwork(IReadOnlyList<TypeNode> typeNodes)
{
    private readonly ConcurrentDictionary<Type, TypeNode[]> _byFactType = new();

    /// <summary>Brings facts, new or changed, into the memories that accept them, and out of those that no longer do.</summary>
    public void Place(NetworkState state, IReadOnlyList<Fact> facts)
    {
        var pass = state.RentPass();
        foreach (var fact in facts)
            pass.Replace(fact, Accepting(state, fact, pass));
        pass.Propagate();
        state.Return(pass);
    }

    public void Retract(NetworkState state, IReadOnlyList<Fact> facts)
    {
        var pass = state.RentPass();
        foreach (var fact in facts)
            pass.Replace(fact, []);
        pass.Propagate();
        state.Return(pass);
    }

    private List<AlphaMemory> Accepting(NetworkState state, Fact fact, AlphaPass pass)
    {
        var memories = pass.Candidates;
        memories.Clear();
        foreach (var node in NodesOf(fact.Value.GetType()))
            node.CollectCandidates(fact.Value, memories);
        memories.RemoveAll(m => !m.Accepts(state, fact));
        if (memories.Count > 1)
            memories.Sort(static (a, b) => a.Order.CompareTo(b.Order));
        return memories;
    }

    private TypeNode[] NodesOf(Type factType) =>
        _byFactType.GetOrAdd(factType, static (type, nodes) => [.. nodes.Where(n => n.Type.IsAssignableFrom(type))], typeNodes);
}
