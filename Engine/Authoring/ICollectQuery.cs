namespace ComplianceEngine.Engine;

/// <summary>A query whose one result is a collection.</summary>
public interface ICollectQuery<out TSource> : IQuery<TSource>;
