namespace ComplianceEngine.Rules.Runs;

/// <summary>The outcomes from a day on.</summary>
/// <param name="Changes">What differs from the point before; null at the start.</param>
public sealed record TimelinePoint(DateOnly Day, RunSnapshot Run, RunChanges? Changes);
