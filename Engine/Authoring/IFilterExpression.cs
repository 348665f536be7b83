using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>Filters between a match and the agenda. They never delete the match.</summary>
public interface IFilterExpression
{
    /// <summary>Lets an activation fire again only when one of the keys has changed since its last firing.</summary>
    IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors);

    /// <summary>Lets an activation onto the agenda only when all predicates hold at the time of the match.</summary>
    IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
