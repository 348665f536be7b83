using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>A filter threw.</summary>
public sealed class AgendaExpressionErrorEventArgs : ExpressionErrorEventArgs
{
    internal AgendaExpressionErrorEventArgs(Expression expression, Exception exception, IMatch match)
        : base(expression, exception) =>
        Match = match;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
