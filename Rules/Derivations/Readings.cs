using ComplianceEngine.Rules.Analysis.Facts;

namespace ComplianceEngine.Rules.Derivations;

/// <summary>Whether experts read one text differently.</summary>
internal static class Readings
{
    /// <summary>Whether a finding that its element is met is contested by another on the very same provisions.</summary>
    public static bool IsContested(Finding finding, IEnumerable<Finding> all) => finding.Kind == FindingKind.Met
        && all.Any(f => f.Kind == FindingKind.Partial && IsOnTheSame(finding, f));

    /// <summary>Whether any of the findings about an element contradicts another.</summary>
    public static bool AreContested(IReadOnlyList<Finding> findings) =>
        findings.Any(f => IsContested(f, findings))
        || (findings.Any(f => f.Kind == FindingKind.Gap) && findings.Any(f => f.Kind is FindingKind.Met or FindingKind.Partial));

    private static bool IsOnTheSame(Finding a, Finding b) =>
        a.Rule!.Provisions.Select(p => p.Id).ToHashSet().SetEquals(b.Rule!.Provisions.Select(p => p.Id));
}
