namespace ComplianceEngine.Engine;

/// <summary>How rules are compiled.</summary>
public sealed class RuleCompilerOptions
{
    /// <summary>The options used where none are given.</summary>
    public static RuleCompilerOptions Default => new();

    /// <summary>Accepted for compatibility, with no effect: this engine never fails on the shape of an expression.</summary>
    public RuleCompilerUnsupportedExpressionsHandling UnsupportedExpressionHandling { get; set; }

    /// <summary>What to do with a rule that concludes a fact of a type whose absence is its own condition.</summary>
    public SelfNegationHandling SelfNegation { get; set; }
}
