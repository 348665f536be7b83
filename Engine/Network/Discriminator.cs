using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>
/// Sends a fact straight to the alpha memories whose constants it has: those that test the same fields for equality
/// are found by one hash of those fields, however many they are.
/// </summary>
internal sealed class Discriminator(BoundExpression<int> key)
{
    private readonly Dictionary<int, List<AlphaMemory>> _memories = [];

    public BoundExpression<int> Key { get; } = key;

    public void Add(int hash, AlphaMemory memory)
    {
        if (!_memories.TryGetValue(hash, out var list))
            _memories.Add(hash, list = []);
        list.Add(memory);
    }

    public void CollectCandidates(object fact, List<AlphaMemory> candidates)
    {
        int hash;
        try
        {
            hash = Key.Evaluate(null!, fact);
        }
        catch (Exception)
        {
            // A field can't be read: each memory's own test, in the author's order, decides and reports.
            candidates.AddRange(_memories.Values.SelectMany(m => m));
            return;
        }

        if (_memories.TryGetValue(hash, out var memories))
            candidates.AddRange(memories);
    }
}
