using System.Diagnostics;
using System.Linq.Expressions;
using ComplianceEngine.Engine.Expressions;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Compilation;

/// <summary>Draws a network.</summary>
internal sealed class SchemaBuilder
{
    private readonly List<ReteNode> _nodes = [];
    private readonly List<ReteLink> _links = [];
    private readonly Dictionary<NetworkNode, ReteNode> _outputs = [];
    private int _lastId;

    private SchemaBuilder(CompiledNetwork network) => _lastId = network.NodeCount;

    public static ReteGraph Draw(CompiledNetwork network)
    {
        var builder = new SchemaBuilder(network);
        builder.DrawAlpha(network);
        foreach (var node in network.BetaNodes)
            builder.Draw(node);
        return new ReteGraph([.. builder._nodes.OrderBy(n => n.Id)], builder._links);
    }

    private void DrawAlpha(CompiledNetwork network)
    {
        var root = Node(0, NodeType.Root, null, [], []);
        foreach (var typeNode in network.TypeNodes)
        {
            var type = Node(typeNode.Id, NodeType.Type, typeNode.Type, [], typeNode.Rules);
            Link(root, type);
            _outputs[typeNode] = type;
        }

        foreach (var memory in network.AlphaMemories)
        {
            var input = _outputs[memory.TypeNode];
            if (memory.Test is { } test)
            {
                var selection = Node(++_lastId, NodeType.Selection, memory.TypeNode.Type, test.Sources, memory.Rules);
                Link(input, selection);
                input = selection;
            }

            var node = Node(memory.Id, NodeType.AlphaMemory, memory.TypeNode.Type, [], memory.Rules);
            Link(input, node);
            _outputs[memory] = node;
        }
    }

    private void Draw(BetaNode node)
    {
        var (type, expressions) = Describe(node);
        var drawn = Node(node.Id, type, null, expressions, node.Rules);
        if (node.Source is not null)
            Link(_outputs[node.Source], drawn);
        if (node is BinaryNode binary)
            Link(_outputs[binary.Right], drawn);
        _outputs[node] = drawn;
        if (node is TerminalNode or DummyNode)
            return;
        var memory = Node(++_lastId, NodeType.BetaMemory, null, [], node.Rules);
        Link(drawn, memory);
        _outputs[node] = memory;
    }

    private static (NodeType Type, IReadOnlyList<LambdaExpression> Expressions) Describe(BetaNode node) => node switch
    {
        DummyNode => (NodeType.Dummy, []),
        JoinNode join => (NodeType.Join, Tests(join)),
        ExistsNode exists => (exists.IsNegated ? NodeType.Not : NodeType.Exists, Tests(exists)),
        AggregateNode aggregate => (NodeType.Aggregate, [.. Tests(aggregate), .. Steps(aggregate.Plan)]),
        FromNode from => (NodeType.Aggregate, [.. from.Value.Sources, .. Steps(from.Plan)]),
        BindingNode binding => (NodeType.Binding, binding.Expression.Sources),
        SelectionNode selection => (NodeType.Selection, selection.Condition.Sources),
        TerminalNode => (NodeType.Rule, []),
        _ => throw new UnreachableException(),
    };

    private static IReadOnlyList<LambdaExpression> Tests(BinaryNode node) => node.Conditions.Test?.Sources ?? [];

    private static IEnumerable<LambdaExpression> Steps(QueryPlan plan) => plan.Steps.SelectMany(s => s.Operator.Expressions);

    private ReteNode Node(
        int id, NodeType type, Type? outputType, IReadOnlyList<LambdaExpression> expressions, IReadOnlyList<IRuleDefinition> rules)
    {
        var node = new ReteNode(
            id, type, outputType, [], [.. expressions.Select(e => KeyValuePair.Create("Condition", VariableNames.In(e)))], rules);
        _nodes.Add(node);
        return node;
    }

    private void Link(ReteNode source, ReteNode target) => _links.Add(new ReteLink(source, target));
}
