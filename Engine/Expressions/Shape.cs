namespace ComplianceEngine.Engine.Expressions;

/// <summary>Compiled code shared by all expressions of one structure. Compared by reference.</summary>
internal sealed class Shape<TResult>(ShapeFunction<TResult> function)
{
    public ShapeFunction<TResult> Function { get; } = function;
}
