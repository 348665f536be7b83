using System.Linq.Expressions;
using ComplianceEngine.Engine.Network;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>An expression ready to run: shared code and the values this one captured.</summary>
internal sealed class BoundExpression<TResult>(
    Shape<TResult> shape, object?[] arguments, IReadOnlyList<Fragment> fragments, Scope scope)
    : IEquatable<BoundExpression<TResult>>
{
    private readonly ShapeFunction<TResult> _function = shape.Function;
    private readonly object?[] _arguments = arguments;

    /// <summary>What is evaluated, as the rule states it: made when asked for, to show or to report.</summary>
    public IReadOnlyList<LambdaExpression> Sources => [.. fragments.Select(f => f.ToLambda())];

    /// <summary>Each of the conjuncts on its own, in order: compiled when asked for, to explain.</summary>
    public IEnumerable<BoundExpression<bool>> Conjuncts()
    {
        var compiler = new ExpressionCompiler();
        return [.. fragments.SelectMany(f => f.Conjuncts()).Select(f => compiler.Test([f], scope))];
    }

    public TResult Evaluate(Token token, object? first = null, object? second = null) =>
        _function(token, first, second, _arguments);

    public bool Equals(BoundExpression<TResult>? other) =>
        other is not null && ReferenceEquals(_function, other._function) && SameArguments(other._arguments);

    public override bool Equals(object? obj) => Equals(obj as BoundExpression<TResult>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_function));
        foreach (var argument in _arguments)
            hash.Add(IsScalar(argument) ? argument : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(argument));
        return hash.ToHashCode();
    }

    /// <summary>
    /// Scalars are the same when equal, everything else only when identical: an object whose equality leaves
    /// something out must not make one rule take over another's condition.
    /// </summary>
    private static bool IsScalar(object? value) =>
        value is null or string or decimal or DateTime or DateOnly or TimeSpan or Guid || value.GetType().IsPrimitive || value is Enum;

    private bool SameArguments(object?[] other)
    {
        if (_arguments.Length != other.Length)
            return false;
        for (var i = 0; i < other.Length; i++)
        {
            if (!(ReferenceEquals(_arguments[i], other[i]) || (IsScalar(_arguments[i]) && Equals(_arguments[i], other[i]))))
                return false;
        }

        return true;
    }
}
