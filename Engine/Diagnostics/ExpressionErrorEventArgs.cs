using System.Linq.Expressions;

namespace ComplianceEngine.Engine;

/// <summary>An expression of a rule threw. A handler may say that it dealt with that.</summary>
public abstract class ExpressionErrorEventArgs : EventArgs
{
    private protected ExpressionErrorEventArgs(Expression expression, Exception exception)
    {
        Expression = expression;
        Exception = exception;
    }

    /// <summary>The expression.</summary>
    public Expression Expression { get; }

    /// <summary>What it threw.</summary>
    public Exception? Exception { get; }

    /// <summary>Set by a handler to keep the engine from throwing.</summary>
    public bool IsHandled { get; set; }
}
