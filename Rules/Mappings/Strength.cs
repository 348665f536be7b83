namespace ComplianceEngine.Rules.Mappings;

/// <summary>How far a provision meets an element.</summary>
public enum Strength
{
    /// <summary>Wholly.</summary>
    Full,

    /// <summary>In part; what is missing is stated.</summary>
    Partial,
}
