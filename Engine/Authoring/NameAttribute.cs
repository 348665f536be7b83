namespace ComplianceEngine.Engine;

/// <summary>Names a rule; <see cref="Rule.Name"/> in <c>Define</c> wins over it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
