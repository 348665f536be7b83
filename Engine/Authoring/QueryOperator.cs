using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>One step of a query as stated.</summary>
internal sealed record QueryOperator(QueryOperatorKind Kind, Type ResultType, IReadOnlyList<LambdaExpression> Expressions)
{
    /// <summary>The concrete collection, grouping or lookup that holds the result.</summary>
    public Type? ContainerType { get; init; }

    public IReadOnlyList<SortKey> SortKeys { get; private init; } = [];

    public QueryOperator SortedBy(SortKey key) => this with { SortKeys = [.. SortKeys, key] };
}
