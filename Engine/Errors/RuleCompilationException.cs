namespace ComplianceEngine.Engine;

/// <summary>A rule can't be compiled.</summary>
public sealed class RuleCompilationException : Exception
{
    internal RuleCompilationException(string message, string ruleName, Exception? cause = null)
        : base(message, cause) =>
        RuleName = ruleName;

    /// <summary>The rule.</summary>
    public string RuleName { get; }
}
