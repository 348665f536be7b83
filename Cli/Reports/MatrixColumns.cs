using System.Globalization;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The columns of a matrix row in every tabular report, so that all agree.</summary>
internal static class MatrixColumns
{
    public static IReadOnlyList<MatrixColumn> All { get; } =
    [
        new("Article", 12, (m, a, o) => a.Citation),
        new("Duty", 22, (m, a, o) => $"{o.Citation}\n{o.Obligation.Heading}"),
        new("What the treaty asks", 34, (m, a, o) => o.Obligation.Duty),
        new("Force", 12, (m, a, o) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(o.Obligation.Force.ToString()).Replace('-', ' ')),
        new("Status", 13, (m, a, o) => $"{StatusLook.Sign(o.Status)} {o.Status.Words()}{(o.IsStale ? " (stale)" : string.Empty)}"),
        new("Satisfied by", 30, (m, a, o) => MatrixText.SatisfiedBy(o)),
        new("What is missing", 46, (m, a, o) => MatrixText.Missing(o)),
        new("What would close it", 34, (m, a, o) => MatrixText.Remedies(o)),
        new("Territories", 14, (m, a, o) => Territories(o)),
        new("Rules", 24, (m, a, o) => MatrixText.Rules(o)),
        new("Reviewed", 11, (m, a, o) => MatrixText.Reviewed(o)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty),
        new("As of", 11, (m, a, o) => m.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    /// <summary>"all" where every territory has one status, else each that differs.</summary>
    private static string Territories(ObligationResult obligation) => obligation.Territories.Select(t => t.Status).Distinct().Count() <= 1
        ? "all the same"
        : string.Join("; ", obligation.Territories.Select(t => $"{t.Territory}: {t.Status.Words()}"));
}
