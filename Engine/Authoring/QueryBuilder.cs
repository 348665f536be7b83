namespace ComplianceEngine.Engine.Authoring;

/// <summary>The typed face of a query under construction.</summary>
internal sealed class QueryBuilder<TSource>(QuerySpecification specification) : ICollectQuery<TSource>, IOrderedQuery<TSource>
{
    public IQueryBuilder Builder { get; } = specification;
}
