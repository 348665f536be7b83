namespace ComplianceEngine.Engine;

/// <summary>A condition threw. It counts as not met, and the fact stays in working memory.</summary>
public sealed class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string expression, Exception cause)
        : base($"The condition {expression} failed: {cause.Message}", expression, cause)
    {
    }
}
