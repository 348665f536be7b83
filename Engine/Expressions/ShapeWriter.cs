using System.Linq.Expressions;
using System.Reflection;
using ComplianceEngine.Engine.Network;
using ComplianceEngine.Engine.Sessions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>Writes the code of a shape: the expression with its leaves replaced by what the shape is given.</summary>
internal sealed class ShapeWriter(Scope scope) : RuleExpressionVisitor(scope)
{
    private static readonly PropertyInfo Parent = typeof(Token).GetProperty(nameof(Token.Parent))!;
    private static readonly PropertyInfo Value = typeof(Token).GetProperty(nameof(Token.Value))!;
    private static readonly MethodInfo Service = typeof(ActionContext).GetMethod(nameof(ActionContext.Service))!;

    private readonly ParameterExpression _token = Expression.Parameter(typeof(Token), "token");
    private readonly ParameterExpression _first = Expression.Parameter(typeof(object), "first");
    private readonly ParameterExpression _second = Expression.Parameter(typeof(object), "second");
    private readonly ParameterExpression _arguments = Expression.Parameter(typeof(object[]), "arguments");
    private int _captured;

    public ShapeFunction<TResult> Compile<TResult>(Expression body) =>
        Expression.Lambda<ShapeFunction<TResult>>(body, _token, _first, _second, _arguments).Compile();

    protected override Expression OnVariable(MemberExpression node, int distance)
    {
        Expression token = _token;
        for (var i = 0; i < distance; i++)
            token = Expression.Property(token, Parent);
        return Expression.Convert(Expression.Property(token, Value), node.Type);
    }

    protected override Expression OnService(MemberExpression node, int index) =>
        Expression.Convert(
            Expression.Call(Expression.Convert(_first, typeof(ActionContext)), Service, Expression.Constant(index)),
            node.Type);

    protected override Expression OnAbsent(MemberExpression node) => Expression.Default(node.Type);

    protected override Expression OnCaptured(Expression node, object? value) =>
        Expression.Convert(Expression.ArrayIndex(_arguments, Expression.Constant(_captured++)), node.Type);

    protected override Expression OnLiteral(ConstantExpression node) => node;

    protected override Expression OnParameter(ParameterExpression node, int index) =>
        Expression.Convert(index == 0 ? _first : _second, node.Type);
}
