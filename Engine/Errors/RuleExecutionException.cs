namespace ComplianceEngine.Engine;

/// <summary>Something failed while a session ran.</summary>
public class RuleExecutionException : Exception
{
    internal RuleExecutionException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
