using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>A rule while its <c>Define</c> runs.</summary>
internal sealed class RuleSpecification(Type ruleType)
{
    public Type RuleType { get; } = ruleType;

    public string Name { get; set; } = RuleAttributes.Of(ruleType).Name;

    public int Priority { get; set; } = RuleAttributes.Of(ruleType).Priority;

    public List<Declaration> Dependencies { get; } = [];

    public List<LambdaExpression> ChangeKeys { get; } = [];

    public List<LambdaExpression> FilterPredicates { get; } = [];

    public List<ConditionElement> Conditions { get; } = [];

    public List<ActionElement> Actions { get; } = [];
}
