namespace ComplianceEngine.Engine;

/// <summary>Says whether a rule's activations may fire again.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    internal RuleRepeatability Value { get; } = value;
}
