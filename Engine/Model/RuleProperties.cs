namespace ComplianceEngine.Engine;

/// <summary>Names of the properties that the engine sets on each rule definition.</summary>
public static class RuleProperties
{
    /// <summary>The class that the rule was written as.</summary>
    public const string ClrType = "ClrType";
}
