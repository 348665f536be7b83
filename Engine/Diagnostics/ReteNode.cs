using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>A node of the network.</summary>
public sealed class ReteNode
{
    internal ReteNode(
        int id,
        NodeType nodeType,
        Type? outputType,
        IReadOnlyCollection<KeyValuePair<string, object>> properties,
        IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> expressions,
        IReadOnlyCollection<IRuleDefinition> rules)
    {
        Id = id;
        NodeType = nodeType;
        OutputType = outputType;
        Properties = properties;
        Expressions = expressions;
        Rules = rules;
    }

    /// <summary>Number, stable for one set of rules.</summary>
    public int Id { get; }

    /// <summary>What the node does.</summary>
    public NodeType NodeType { get; }

    /// <summary>Type of the facts that it passes on, where it is one.</summary>
    public Type? OutputType { get; }

    /// <summary>What there is to know besides.</summary>
    public IReadOnlyCollection<KeyValuePair<string, object>> Properties { get; }

    /// <summary>The expressions it evaluates.</summary>
    public IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Expressions { get; }

    /// <summary>The rules that share it.</summary>
    public IReadOnlyCollection<IRuleDefinition> Rules { get; }
}
