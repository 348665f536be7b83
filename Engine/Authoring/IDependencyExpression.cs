using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>Services that a rule's actions use.</summary>
public interface IDependencyExpression
{
    /// <summary>Binds a service to a variable; it is resolved at each firing that uses it.</summary>
    IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
        where TDependency : notnull;
}
