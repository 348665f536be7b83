namespace ComplianceEngine.Engine;

/// <summary>What to do with expressions that can't be compared.</summary>
public enum RuleCompilerUnsupportedExpressionsHandling
{
    /// <summary>Fail.</summary>
    FailFast = 0,

    /// <summary>Count them as different.</summary>
    TreatAsNotEqual = 1,
}
