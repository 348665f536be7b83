namespace ComplianceEngine.Engine;

/// <summary>The start of a query.</summary>
public interface IQuery
{
    /// <summary>The builder underneath.</summary>
    IQueryBuilder Builder { get; }
}
