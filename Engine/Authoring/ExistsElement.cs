using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

internal sealed record ExistsElement(Type Type, IReadOnlyList<LambdaExpression> Conditions) : ConditionElement;
