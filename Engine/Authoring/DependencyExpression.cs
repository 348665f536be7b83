using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed class DependencyExpression(RuleSpecification specification) : IDependencyExpression
{
    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
        where TDependency : notnull
    {
        specification.Dependencies.Add(AliasExpression.ToDeclaration(alias));
        return this;
    }
}
