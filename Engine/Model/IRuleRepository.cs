namespace ComplianceEngine.Engine;

/// <summary>Where a compiler gets its rules.</summary>
public interface IRuleRepository
{
    /// <summary>The rule sets, in order of loading.</summary>
    IEnumerable<IRuleSet> GetRuleSets();
}
