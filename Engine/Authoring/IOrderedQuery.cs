namespace ComplianceEngine.Engine;

/// <summary>A query whose one result is a sorted collection.</summary>
public interface IOrderedQuery<out TSource> : IQuery<TSource>;
