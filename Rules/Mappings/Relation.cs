namespace ComplianceEngine.Rules.Mappings;

/// <summary>How the reach of a provision stands to that of the duty.</summary>
public enum Relation
{
    /// <summary>The same.</summary>
    Equal,

    /// <summary>Less.</summary>
    Narrower,

    /// <summary>More.</summary>
    Broader,

    /// <summary>Neither holds the other.</summary>
    Overlaps,
}
