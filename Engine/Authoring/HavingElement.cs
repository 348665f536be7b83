using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed record HavingElement(IReadOnlyList<LambdaExpression> Conditions) : ConditionElement;
