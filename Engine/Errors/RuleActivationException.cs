namespace ComplianceEngine.Engine;

/// <summary>A rule class could not be instantiated; the cause is the inner exception.</summary>
public sealed class RuleActivationException : Exception
{
    internal RuleActivationException(Type ruleType, Exception cause)
        : base($"The rule {ruleType.FullName} could not be instantiated: {cause.Message}", cause) =>
        RuleType = ruleType;

    /// <summary>The rule's class.</summary>
    public Type RuleType { get; }

    /// <summary>The name of the rule's class.</summary>
    public string? RuleTypeName => RuleType.AssemblyQualifiedName;
}
