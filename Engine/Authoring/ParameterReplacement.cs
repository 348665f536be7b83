using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>Puts another expression in the place of a lambda's parameter.</summary>
internal sealed class ParameterReplacement(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
}
