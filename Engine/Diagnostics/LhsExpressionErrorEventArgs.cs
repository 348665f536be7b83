using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>A condition threw.</summary>
public sealed class LhsExpressionErrorEventArgs : ExpressionErrorEventArgs
{
    internal LhsExpressionErrorEventArgs(
        Expression expression, Exception exception, IReadOnlyList<IFact> facts, IReadOnlyList<IRuleDefinition> rules)
        : base(expression, exception)
    {
        Facts = facts;
        Rules = rules;
    }

    /// <summary>The facts the condition was tried on.</summary>
    public IEnumerable<IFact> Facts { get; }

    /// <summary>The rules that share the condition.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; }
}
