using System.Diagnostics;
using ComplianceEngine.Rules.Matrix;
using Spectre.Console;
using Status = ComplianceEngine.Rules.Matrix.Status;

namespace ComplianceEngine.Cli.Output;

/// <summary>How a status looks: a sign that reads without colour, and a colour that helps.</summary>
internal static class StatusLook
{
    public static string Sign(Status status) => status switch
    {
        Status.Met => "●",
        Status.PartlyMet => "◐",
        Status.NotMet => "○",
        Status.NotAssessed => "?",
        Status.NeedsEvidence => "△",
        Status.NotApplicable => "–",
        _ => throw new UnreachableException(),
    };

    /// <summary>A status with its sign, as every report shows it.</summary>
    public static string Words(Status status) => $"{Sign(status)} {status.Words()}";

    public static Color Colour(Status status) => status switch
    {
        Status.Met => Color.Green,
        Status.PartlyMet => Color.Yellow,
        Status.NotMet => Color.Red,
        Status.NeedsEvidence => Color.Blue,
        _ => Color.Grey,
    };

    /// <summary>A cell for a status's code.</summary>
    public static Text Cell(string code) => Cell(Enum.GetValues<Status>().First(s => string.Equals(s.Code(), code, StringComparison.Ordinal)));

    public static Text Cell(Status status, bool isStale = false) =>
        new($"{Words(status)}{(isStale ? " (stale)" : string.Empty)}", new Style(Colour(status)));
}
