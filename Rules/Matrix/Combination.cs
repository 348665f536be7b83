namespace ComplianceEngine.Rules.Matrix;

/// <summary>How statuses combine over a requirement tree. What is not applicable does not count.</summary>
public static class Combination
{
    /// <summary>All must be met.</summary>
    public static Status AllOf(IEnumerable<Status> statuses)
    {
        var counted = statuses.Where(s => s != Status.NotApplicable).ToHashSet();
        return counted switch
        {
            { Count: 0 } => Status.NotApplicable,
            { Count: 1 } => counted.First(),
            _ when counted.Contains(Status.Met) || counted.Contains(Status.PartlyMet) => MixedWithMet(counted),
            _ when counted.Contains(Status.NotMet) => Status.NotMet,
            _ => Status.NotAssessed,
        };
    }

    /// <summary>One suffices. A gap is certain only when no alternative is left unlooked at.</summary>
    public static Status AnyOf(IEnumerable<Status> statuses)
    {
        var counted = statuses.Where(s => s != Status.NotApplicable).ToHashSet();
        foreach (var best in new[] { Status.Met, Status.PartlyMet, Status.NeedsEvidence, Status.NotAssessed, Status.NotMet })
        {
            if (counted.Contains(best))
                return best;
        }

        return Status.NotApplicable;
    }

    /// <summary>What the law proves is met; if evidence alone is wanting, that is what is needed.</summary>
    private static Status MixedWithMet(HashSet<Status> counted) =>
        counted.SetEquals([Status.Met, Status.NeedsEvidence]) ? Status.NeedsEvidence : Status.PartlyMet;
}
