namespace ComplianceEngine.Engine;

/// <summary>Whether an activation that has fired may fire again when its facts are updated.</summary>
public enum RuleRepeatability
{
    /// <summary>Fires again after each update of a matched fact.</summary>
    Repeatable = 0,

    /// <summary>Fires once; again only after the match was lost and came back.</summary>
    NonRepeatable = 1,
}
