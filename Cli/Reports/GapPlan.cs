namespace ComplianceEngine.Cli.Reports;

/// <summary>What people wrote beside a gap: who closes it, by when, and their notes.</summary>
internal sealed record GapPlan(string Owner, string Deadline, string Notes);
