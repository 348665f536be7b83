namespace ComplianceEngine.Engine;

/// <summary>A rule's <c>Define</c> failed; the cause is the inner exception.</summary>
public sealed class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(Type ruleType, Exception cause)
        : base($"The rule {ruleType.FullName} could not be defined: {cause.Message}", cause) =>
        RuleType = ruleType;

    /// <summary>The rule's class.</summary>
    public Type RuleType { get; }

    /// <summary>The name of the rule's class.</summary>
    public string? RuleTypeName => RuleType.AssemblyQualifiedName;
}
