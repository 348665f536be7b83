namespace ComplianceEngine.Engine;

/// <summary>Where a fact that nobody inserted by hand comes from.</summary>
public enum FactSourceType
{
    /// <summary>A query computed it from other facts.</summary>
    Aggregate = 1,

    /// <summary>A rule yielded it.</summary>
    Linked = 2,
}
