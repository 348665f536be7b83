namespace ComplianceEngine.Engine;

/// <summary>On which transitions of a match an action runs.</summary>
[Flags]
public enum ActionTrigger
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>When the match is new.</summary>
    Activated = 1,

    /// <summary>When the match was updated.</summary>
    Reactivated = 2,

    /// <summary>When the match was lost after it had fired.</summary>
    Deactivated = 4,
}
