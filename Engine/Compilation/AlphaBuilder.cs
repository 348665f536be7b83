using ComplianceEngine.Engine.Authoring;
using ComplianceEngine.Engine.Expressions;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Compilation;

/// <summary>Builds the one-input part of the network: types, discriminators, alpha memories.</summary>
internal sealed class AlphaBuilder(ExpressionCompiler compiler, Func<int> nextId)
{
    private const int OrdersPerType = 10_000_000;

    private readonly Dictionary<Type, TypeNode> _typeNodes = [];
    private readonly Dictionary<(TypeNode, BoundExpression<bool>?), AlphaMemory> _memories = [];
    private readonly Dictionary<(TypeNode, BoundExpression<int>), Discriminator> _discriminators = [];
    private readonly List<TypeNode> _typeNodeList = [];
    private readonly List<AlphaMemory> _memoryList = [];

    public IReadOnlyList<TypeNode> TypeNodes => _typeNodeList;

    public IReadOnlyList<AlphaMemory> Memories => _memoryList;

    public AlphaMemory MemoryFor(Type type, ConditionAnalysis analysis, Scope scope, RuleDefinition rule)
    {
        var typeNode = TypeNodeFor(type);
        typeNode.SharedBy(rule);
        var test = analysis.OfFact.Count == 0 ? null : compiler.Test(analysis.OfFact, scope);
        if (!_memories.TryGetValue((typeNode, test), out var memory))
        {
            var order = (typeNode.Order * OrdersPerType) + _memoryList.Count;
            memory = new AlphaMemory(nextId(), typeNode, order, test);
            _memories.Add((typeNode, test), memory);
            _memoryList.Add(memory);
            Connect(typeNode, memory, analysis.ConstantKeys, scope);
        }

        memory.SharedBy(rule);
        return memory;
    }

    private TypeNode TypeNodeFor(Type type)
    {
        if (_typeNodes.TryGetValue(type, out var node))
            return node;
        node = new TypeNode(nextId(), type, _typeNodeList.Count);
        _typeNodes.Add(type, node);
        _typeNodeList.Add(node);
        return node;
    }

    private void Connect(TypeNode typeNode, AlphaMemory memory, List<JoinKey> keys, Scope scope)
    {
        if (keys.Count == 0 || ConstantHash(keys, scope) is not { } hash)
        {
            typeNode.Add(memory);
            return;
        }

        var key = compiler.Hash([.. keys.Select(k => k.OfFact)], scope);
        if (!_discriminators.TryGetValue((typeNode, key), out var discriminator))
        {
            discriminator = new Discriminator(key);
            _discriminators.Add((typeNode, key), discriminator);
            typeNode.Add(discriminator);
        }

        discriminator.Add(hash, memory);
    }

    private int? ConstantHash(List<JoinKey> keys, Scope scope)
    {
        try
        {
            return compiler.Hash([.. keys.Select(k => k.OfOther)], scope).Evaluate(null!);
        }
        catch (Exception)
        {
            // What can't be computed now is left to the memory's own test, which reports it when it runs.
            return null;
        }
    }
}
