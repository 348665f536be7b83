using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Sessions;

/// <summary>Why not.</summary>
internal sealed partial class Session
{
    internal NearMiss? FindNearMiss(IRuleDefinition rule, object value)
    {
        var fact = _memory.Find(value) ?? throw new ArgumentException("The fact is not in working memory.", nameof(value));
        var places = _network.BetaNodes.OfType<TerminalNode>()
            .Where(t => t.Rule == rule)
            .Select(NearMissSearch.PathTo)
            .SelectMany(path => path.OfType<BinaryNode>()
                .Where(n => n is not ExistsNode && n.Right.TypeNode.Type.IsInstanceOfType(value))
                .Select(node => new NearMissSearch(_state, rule, path, node, fact)))
            .ToList();
        if (places.Count == 0)
            throw new ArgumentException($"The rule {rule.Name} looks at no {value.GetType().Name} in this session.", nameof(rule));
        var misses = places.ConvertAll(p => p.Find());
        return misses.Contains(null) ? null : misses.MaxBy(m => m!.StepsMet);
    }
}
