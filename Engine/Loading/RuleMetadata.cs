using System.Reflection;

namespace ComplianceEngine.Engine.Loading;

internal sealed class RuleMetadata(Type ruleType) : IRuleMetadata
{
    public Type RuleType { get; } = ruleType;

    public string Name { get; } = ruleType.GetCustomAttribute<NameAttribute>()?.Value ?? ruleType.FullName ?? ruleType.Name;

    public string Description { get; } = ruleType.GetCustomAttribute<DescriptionAttribute>()?.Value ?? string.Empty;

    public string[] Tags { get; } = [.. ruleType.GetCustomAttributes<TagAttribute>().Select(t => t.Value)];
}
