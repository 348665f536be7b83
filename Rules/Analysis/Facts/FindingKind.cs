namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>What a finding says of its element.</summary>
internal enum FindingKind
{
    /// <summary>Met wholly.</summary>
    Met,

    /// <summary>Met in part.</summary>
    Partial,

    /// <summary>A rule says it is met, and does not hold on the day.</summary>
    Lost,

    /// <summary>An expert recorded that nothing meets it.</summary>
    Gap,
}
