using System.Collections.Concurrent;
using System.Reflection;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>What the attributes of a rule class say, read once a class.</summary>
internal sealed class RuleAttributes
{
    private static readonly ConcurrentDictionary<Type, RuleAttributes> Known = new();

    private RuleAttributes(Type type)
    {
        Name = type.GetCustomAttribute<NameAttribute>()?.Value ?? type.FullName ?? type.Name;
        Description = type.GetCustomAttribute<DescriptionAttribute>()?.Value ?? string.Empty;
        Priority = type.GetCustomAttribute<PriorityAttribute>()?.Value ?? 0;
        Repeatability = type.GetCustomAttribute<RepeatabilityAttribute>()?.Value ?? RuleRepeatability.Repeatable;
        Tags = [.. type.GetCustomAttributes<TagAttribute>().Select(t => t.Value)];
    }

    public string Name { get; }

    public string Description { get; }

    public int Priority { get; }

    public RuleRepeatability Repeatability { get; }

    public string[] Tags { get; }

    public static RuleAttributes Of(Type type) => Known.GetOrAdd(type, static t => new RuleAttributes(t));
}
