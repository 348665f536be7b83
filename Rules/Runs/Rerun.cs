namespace ComplianceEngine.Rules.Runs;

/// <summary>A run made from an earlier one.</summary>
/// <param name="Evaluated">Duties evaluated afresh.</param>
/// <param name="Reused">Duties carried over.</param>
public sealed record Rerun(RunSnapshot Before, RunSnapshot After, int Evaluated, int Reused)
{
    /// <summary>What differs, and why.</summary>
    public RunChanges Changes => RunDifferences.Compare(Before, After) with { Evaluated = Evaluated, Reused = Reused };
}
