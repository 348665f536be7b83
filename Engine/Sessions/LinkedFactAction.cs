namespace ComplianceEngine.Engine;

/// <summary>What happens to linked facts.</summary>
public enum LinkedFactAction
{
    /// <summary>They are inserted.</summary>
    Insert,

    /// <summary>They are updated.</summary>
    Update,

    /// <summary>They are retracted.</summary>
    Retract,
}
