namespace ComplianceEngine.Engine;

/// <summary>What to do with a batch in which some facts fail.</summary>
public enum BatchOptions
{
    /// <summary>Apply none.</summary>
    AllOrNothing = 0,

    /// <summary>Apply the others.</summary>
    SkipFailed = 1,
}
