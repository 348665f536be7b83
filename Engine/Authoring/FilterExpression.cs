using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed class FilterExpression(RuleSpecification specification) : IFilterExpression
{
    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors)
    {
        specification.ChangeKeys.AddRange(keySelectors);
        return this;
    }

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates)
    {
        specification.FilterPredicates.AddRange(predicates);
        return this;
    }
}
