namespace ComplianceEngine.Engine;

/// <summary>What happened to a match to bring its activation onto the agenda.</summary>
public enum MatchTrigger
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>The facts came to match.</summary>
    Created = 1,

    /// <summary>The facts, having fired the rule before, were updated and still match.</summary>
    Updated = 2,

    /// <summary>The facts no longer match.</summary>
    Removed = 4,
}
