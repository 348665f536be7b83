using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>Why a rule does not match a fact: how far the fact came, and the first condition that stopped it. NRules has no such thing.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="StepsMet">How many of the rule's parts were met before it stopped.</param>
/// <param name="Part">The kind of part that was not met.</param>
/// <param name="Condition">The condition in it that failed, or the one that a Not found met; null where there is nothing to test.</param>
/// <param name="Facts">The facts of the nearest match, in the order of the rule.</param>
public sealed record NearMiss(IRuleDefinition Rule, int StepsMet, NodeType Part, LambdaExpression? Condition, IReadOnlyList<object> Facts)
{
    /// <summary>The condition as the rule's author wrote it, or the part where there is none.</summary>
    public override string ToString() => Condition is null ? Part.ToString() : $"{Part}: {Condition.Body}";
}
