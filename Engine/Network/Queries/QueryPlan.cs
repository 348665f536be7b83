namespace ComplianceEngine.Engine.Network;

/// <summary>A query, compiled.</summary>
internal sealed record QueryPlan(IReadOnlyList<QueryStep> Steps);
