namespace ComplianceEngine.Engine.Authoring;

/// <summary>A query as stated: a source, then operators in order.</summary>
internal sealed class QuerySpecification(QuerySource source) : IQueryBuilder
{
    public QuerySource Source { get; } = source;

    public IReadOnlyList<QueryOperator> Operators { get; private init; } = [];

    public QuerySpecification Append(QueryOperator next) => new(Source) { Operators = [.. Operators, next] };

    public QuerySpecification SortBy(SortKey key)
    {
        var collect = Operators[^1];
        return new(Source) { Operators = [.. Operators.Take(Operators.Count - 1), collect.SortedBy(key)] };
    }
}
