using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed record NotElement(Type Type, IReadOnlyList<LambdaExpression> Conditions) : ConditionElement;
