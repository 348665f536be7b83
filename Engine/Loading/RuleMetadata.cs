using ComplianceEngine.Engine.Authoring;

namespace ComplianceEngine.Engine.Loading;

internal sealed class RuleMetadata(Type ruleType) : IRuleMetadata
{
    private readonly RuleAttributes _attributes = RuleAttributes.Of(ruleType);

    public Type RuleType { get; } = ruleType;

    public string Name => _attributes.Name;

    public string Description => _attributes.Description;

    public string[] Tags => [.. _attributes.Tags];
}
