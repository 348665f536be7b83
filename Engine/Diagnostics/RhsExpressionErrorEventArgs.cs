using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>An action threw.</summary>
public sealed class RhsExpressionErrorEventArgs : ExpressionErrorEventArgs
{
    internal RhsExpressionErrorEventArgs(Expression expression, Exception exception, IMatch match)
        : base(expression, exception) =>
        Match = match;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
