namespace ComplianceEngine.Engine;

/// <summary>An action threw. Its activation is spent; the rest of the agenda stays.</summary>
public sealed class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string ruleName, string expression, Exception cause)
        : base($"An action of the rule {ruleName} failed: {cause.Message} In: {expression}", expression, cause) =>
        RuleName = ruleName;

    /// <summary>The rule.</summary>
    public string RuleName { get; }
}
