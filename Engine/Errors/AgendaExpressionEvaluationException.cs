namespace ComplianceEngine.Engine;

/// <summary>A filter threw. Its activation is not queued.</summary>
public sealed class AgendaExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal AgendaExpressionEvaluationException(string ruleName, string expression, Exception cause)
        : base($"A filter of the rule {ruleName} failed: {cause.Message} In: {expression}", expression, cause) =>
        RuleName = ruleName;

    /// <summary>The rule.</summary>
    public string RuleName { get; }
}
