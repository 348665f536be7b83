namespace ComplianceEngine.Engine;

/// <summary>Sets a rule's priority; <see cref="Rule.Priority"/> in <c>Define</c> wins over it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PriorityAttribute(int value) : Attribute
{
    internal int Value { get; } = value;
}
