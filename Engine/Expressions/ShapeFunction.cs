using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// The one signature that every expression of a rule compiles to: bound variables come from the token, lambda
/// parameters as first and second, and what the expression captured as arguments.
/// </summary>
internal delegate TResult ShapeFunction<out TResult>(Token token, object? first, object? second, object?[] arguments);
