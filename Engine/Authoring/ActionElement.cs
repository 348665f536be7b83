using System.Linq.Expressions;

namespace ComplianceEngine.Engine.Authoring;

/// <summary>An action as stated. One with a linked key yields a fact.</summary>
internal sealed record ActionElement(LambdaExpression Expression, ActionTrigger Trigger)
{
    public string? LinkedKey { get; init; }

    public LambdaExpression? Update { get; init; }

    public Type? YieldedType { get; init; }
}
