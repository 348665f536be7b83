namespace ComplianceEngine.Engine;

/// <summary>Labels a rule; may be repeated.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class TagAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}
