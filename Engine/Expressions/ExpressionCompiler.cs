using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// Compiles the expressions of rules, one delegate per structure. Cost: one walk per expression; code generation
/// only for a structure not seen before.
/// </summary>
internal sealed class ExpressionCompiler
{
    private static readonly object TestMark = new();
    private static readonly object HashMark = new();
    private static readonly object ValueMark = new();
    private static readonly object Next = new();

    private readonly Dictionary<ShapeKey, object> _shapes = [];
    private readonly List<object> _symbols = [];

    /// <summary>All of the conditions, in order, the rest skipped once one fails.</summary>
    public BoundExpression<bool> Test(IReadOnlyList<LambdaExpression> conditions, Scope scope) =>
        Test([.. conditions.Select(Fragment.Of)], scope);

    /// <summary>All of the conjuncts, in order, the rest skipped once one fails.</summary>
    public BoundExpression<bool> Test(IReadOnlyList<Fragment> conjuncts, Scope scope) =>
        Compile<bool>(conjuncts, scope, TestMark, bodies => bodies.Aggregate(Expression.AndAlso));

    /// <summary>One hash over several keys.</summary>
    public BoundExpression<int> Hash(IReadOnlyList<Fragment> keys, Scope scope) =>
        Compile<int>(keys, scope, HashMark, bodies => bodies.Select(KeyHash.Call).Aggregate(KeyHash.Call));

    /// <summary>The value of an expression; null for an action.</summary>
    public BoundExpression<object?> Value(LambdaExpression expression, Scope scope) =>
        Compile<object?>([Fragment.Of(expression)], scope, ValueMark, bodies => Boxed(bodies[0]));

    private static Expression Boxed(Expression body) => body.Type == typeof(void)
        ? Expression.Block(body, Expression.Constant(null))
        : Expression.Convert(body, typeof(object));

    private BoundExpression<TResult> Compile<TResult>(
        IReadOnlyList<Fragment> fragments,
        Scope scope,
        object mark,
        Func<IReadOnlyList<Expression>, Expression> combine)
    {
        _symbols.Clear();
        var reader = new ShapeReader(scope, _symbols);
        reader.Mark(mark);
        for (var i = 0; i < fragments.Count; i++)
        {
            reader.VisitFragment(fragments[i]);
            reader.Mark(Next);
        }

        var key = reader.ToKey();
        if (!_shapes.TryGetValue(key, out var shape))
        {
            var writer = new ShapeWriter(scope);
            var body = combine([.. fragments.Select(writer.VisitFragment)]);
            _shapes.Add(key.Freeze(), shape = new Shape<TResult>(writer.Compile<TResult>(body)));
        }

        return new BoundExpression<TResult>((Shape<TResult>)shape, reader.ToArguments(), fragments, scope);
    }
}
