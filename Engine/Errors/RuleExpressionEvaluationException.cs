namespace ComplianceEngine.Engine;

/// <summary>A condition, filter or action of a rule threw; the user's exception is the inner one.</summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private protected RuleExpressionEvaluationException(string message, string expression, Exception cause)
        : base(message, cause) =>
        Expression = expression;

    /// <summary>Text of the expression.</summary>
    public string Expression { get; }
}
