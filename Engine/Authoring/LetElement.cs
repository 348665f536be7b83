using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed record LetElement(Declaration Declaration, LambdaExpression Expression) : ConditionElement
{
    public override Declaration? Bound => Declaration;
}
