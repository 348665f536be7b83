using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// An expression as its author wrote it: a captured variable stands there by its name, not as a field of the class that the
/// C# compiler made for it. For people to read, not to run.
/// </summary>
internal sealed class VariableNames : ExpressionVisitor
{
    private static readonly VariableNames Instance = new();

    private VariableNames()
    {
    }

    public static LambdaExpression In(LambdaExpression expression) => (LambdaExpression)Instance.Visit(expression);

    protected override Expression VisitMember(MemberExpression node) => node.Expression is ConstantExpression
        ? Expression.Parameter(node.Type, node.Member.Name)
        : base.VisitMember(node);
}
