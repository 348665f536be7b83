namespace ComplianceEngine.Engine;

/// <summary>A query with results of a type.</summary>
public interface IQuery<out TSource>
{
    /// <summary>The builder underneath.</summary>
    IQueryBuilder Builder { get; }
}
