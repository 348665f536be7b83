namespace ComplianceEngine.Engine.Network;

/// <summary>Keeps true: passes the facts of a type, subclasses included, to the alpha memories that may take them.</summary>
internal sealed class TypeNode(int id, Type type, int order) : NetworkNode(id)
{
    private readonly List<AlphaMemory> _undiscriminated = [];
    private readonly List<Discriminator> _discriminators = [];

    public Type Type { get; } = type;

    /// <summary>Facts go to the types' memories in this order.</summary>
    public int Order { get; } = order;

    public void Add(AlphaMemory memory) => _undiscriminated.Add(memory);

    public void Add(Discriminator discriminator) => _discriminators.Add(discriminator);

    public void CollectCandidates(object fact, List<AlphaMemory> candidates)
    {
        candidates.AddRange(_undiscriminated);
        foreach (var discriminator in _discriminators)
            discriminator.CollectCandidates(fact, candidates);
    }
}
