using System.Linq.Expressions;
using ComplianceEngine.Engine.Expressions;

namespace ComplianceEngine.Engine.Compilation;

/// <summary>Finds the variables that an action speaks of, as distances up the token.</summary>
internal sealed class UsedVariables : RuleExpressionVisitor
{
    private readonly List<int> _distances = [];

    private UsedVariables(Scope scope)
        : base(scope)
    {
    }

    public static IReadOnlyList<int> Of(LambdaExpression action, Scope scope)
    {
        var visitor = new UsedVariables(scope);
        visitor.VisitFragment(Fragment.Of(action));
        return [.. visitor._distances.Distinct()];
    }

    protected override Expression OnVariable(MemberExpression node, int distance)
    {
        _distances.Add(distance);
        return node;
    }

    protected override Expression OnService(MemberExpression node, int index) => node;

    protected override Expression OnAbsent(MemberExpression node) => node;

    protected override Expression OnCaptured(Expression node, object? value) => node;

    protected override Expression OnLiteral(ConstantExpression node) => node;

    protected override Expression OnParameter(ParameterExpression node, int index) => node;
}
