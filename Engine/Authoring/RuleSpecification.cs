using System.Linq.Expressions;
using System.Reflection;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>A rule while its <c>Define</c> runs.</summary>
internal sealed class RuleSpecification(Type ruleType)
{
    public Type RuleType { get; } = ruleType;

    public string Name { get; set; } =
        ruleType.GetCustomAttribute<NameAttribute>()?.Value ?? ruleType.FullName ?? ruleType.Name;

    public int Priority { get; set; } = ruleType.GetCustomAttribute<PriorityAttribute>()?.Value ?? 0;

    public List<Declaration> Dependencies { get; } = [];

    public List<LambdaExpression> ChangeKeys { get; } = [];

    public List<LambdaExpression> FilterPredicates { get; } = [];

    public List<ConditionElement> Conditions { get; } = [];

    public List<ActionElement> Actions { get; } = [];
}
