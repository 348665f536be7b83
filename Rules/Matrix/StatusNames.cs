using System.Diagnostics;

namespace ComplianceEngine.Rules.Matrix;

/// <summary>The statuses in words, as the contracts fix them.</summary>
public static class StatusNames
{
    /// <summary>The code of files and JSON: <c>partly-met</c>.</summary>
    public static string Code(this Status status) => status switch
    {
        Status.Met => "met",
        Status.PartlyMet => "partly-met",
        Status.NotMet => "not-met",
        Status.NotAssessed => "not-assessed",
        Status.NeedsEvidence => "needs-evidence",
        Status.NotApplicable => "not-applicable",
        _ => throw new UnreachableException(),
    };

    /// <summary>The words of screens and reports: <c>partly met</c>.</summary>
    public static string Words(this Status status) => status.Code().Replace('-', ' ');
}
