using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Expressions;

/// <summary>
/// Walks an expression of a rule and tells apart what its leaves are: lambda parameters, bound variables, services,
/// captured values. Reading a shape and writing its code both derive from this, so that they agree.
/// </summary>
internal abstract class RuleExpressionVisitor(Scope scope) : ExpressionVisitor
{
    private Fragment _fragment;

    /// <summary>Visits a piece of a lambda.</summary>
    public Expression VisitFragment(Fragment fragment)
    {
        _fragment = fragment;
        return Visit(fragment.Body);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (CapturedValue.IsVariableOwner(node.Expression))
        {
            var name = node.Member.Name;
            if (scope.TryDistance(name, node.Type, out var distance))
                return OnVariable(node, distance);
            if (scope.TryService(name, node.Type, out var service))
                return OnService(node, service);
            if (scope.IsAbsent(name, node.Type))
                return OnAbsent(node);
        }

        return CapturedValue.TryRead(node, out var value) ? OnCaptured(node, value) : OnMember(node);
    }

    protected override Expression VisitConstant(ConstantExpression node) =>
        CapturedValue.IsLiteral(node) ? OnLiteral(node) : OnCaptured(node, node.Value);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (node == _fragment.First)
            return OnParameter(node, 0);
        return node == _fragment.Second ? OnParameter(node, 1) : OnInnerParameter(node);
    }

    protected virtual Expression OnMember(MemberExpression node) => base.VisitMember(node);

    protected virtual Expression OnInnerParameter(ParameterExpression node) => node;

    protected abstract Expression OnVariable(MemberExpression node, int distance);

    protected abstract Expression OnService(MemberExpression node, int index);

    protected abstract Expression OnAbsent(MemberExpression node);

    protected abstract Expression OnCaptured(Expression node, object? value);

    protected abstract Expression OnLiteral(ConstantExpression node);

    protected abstract Expression OnParameter(ParameterExpression node, int index);
}
