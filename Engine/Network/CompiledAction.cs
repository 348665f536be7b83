using ComplianceEngine.Engine.Authoring;
using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Network;

/// <summary>An action ready to run.</summary>
/// <param name="UsedVariables">Distances of the variables that the action speaks of, for interceptors.</param>
internal sealed record CompiledAction(
    ActionElement Element,
    BoundExpression<object?> Body,
    BoundExpression<object?>? Update,
    Lazy<IReadOnlyList<int>> UsedVariables);
