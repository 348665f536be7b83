namespace ComplianceEngine.Engine;

/// <summary>Something failed while a session ran.</summary>
public abstract class RuleExecutionException : Exception
{
    private protected RuleExecutionException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
