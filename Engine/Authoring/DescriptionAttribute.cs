namespace ComplianceEngine.Engine;

/// <summary>Says what a rule is for.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
