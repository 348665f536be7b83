namespace ComplianceEngine.Engine;

/// <summary>What a query is built on; opaque to rules.</summary>
public interface IQueryBuilder;
