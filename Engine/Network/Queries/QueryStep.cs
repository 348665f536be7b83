using ComplianceEngine.Engine.Authoring;
using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>One step of a query, compiled.</summary>
internal sealed record QueryStep(QueryOperator Operator)
{
    /// <summary>The predicate of a Where.</summary>
    public BoundExpression<bool>? Predicate { get; init; }

    /// <summary>The selectors of the other kinds, in order.</summary>
    public IReadOnlyList<BoundExpression<object?>> Selectors { get; init; } = [];

    /// <summary>The selectors of the sort keys, in order.</summary>
    public IReadOnlyList<BoundExpression<object?>> SortSelectors { get; init; } = [];
}
