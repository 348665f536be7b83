using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed record MatchElement(Type Type, Declaration? Declaration, IReadOnlyList<LambdaExpression> Conditions)
    : ConditionElement
{
    public override Declaration? Bound => Declaration;
}
