using System.Globalization;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The columns of a matrix row in every tabular report, so that all agree.</summary>
internal static class MatrixColumns
{
    private const string Day = "yyyy-MM-dd";

    private static readonly MatrixColumn[] BeforeTerritories =
    [
        new("Article", 12, (m, a, o) => a.Citation),
        new("Article status", 12, (m, a, o) => StatusLook.Words(a.Status), (a, o) => a.Status),
        new("Duty", 22, (m, a, o) => $"{o.Citation}\n{o.Obligation.Heading}"),
        new("What the treaty asks", 34, (m, a, o) => o.Obligation.Duty),
        new("Force", 15, (m, a, o) => ForceOf(o)),
        new("Status", 13, (m, a, o) => MatrixText.StatusWords(o), (a, o) => o.Status),
    ];

    private static readonly MatrixColumn[] AfterTerritories =
    [
        new("Elements", 22, (m, a, o) => string.Join("\n", o.Elements.Select(e => $"{StatusLook.Sign(e.Status)} {e.Element.Id.Name}{(e.IsContested ? " (contested)" : string.Empty)}"))),
        new("Satisfied by", 30, (m, a, o) => MatrixText.SatisfiedBy(o)),
        new("What is missing", 46, (m, a, o) => MatrixText.Missing(o, "\n")),
        new("What would close it", 34, (m, a, o) => MatrixText.Remedies(o)),
        new("Rules", 24, (m, a, o) => MatrixText.Rules(o)),
        new("Reviewed", 11, (m, a, o) => MatrixText.Reviewed(o)?.ToString(Day, CultureInfo.InvariantCulture) ?? string.Empty),
        new("As of", 11, (m, a, o) => m.AsOf.ToString(Day, CultureInfo.InvariantCulture)),
    ];

    /// <summary>The columns, with one for each territory where several are asked about.</summary>
    public static IReadOnlyList<MatrixColumn> Of(GapMatrix matrix) =>
        [.. BeforeTerritories, .. matrix.Territories.Count > 1 ? matrix.Territories.Select(t => OfTerritory(t.Id, t.Name)) : [], .. AfterTerritories];

    private static MatrixColumn OfTerritory(string id, string name) => new(name, 4.5, (m, a, o) => StatusIn(o, id).Words(), (a, o) => StatusIn(o, id)) { IsNarrow = true };

    private static Status StatusIn(ObligationResult duty, string territory) =>
        duty.Territories.First(t => string.Equals(t.Territory, territory, StringComparison.Ordinal)).Status;

    /// <summary>How strongly it binds, what softens it, and how it can be shown to be met.</summary>
    private static string ForceOf(ObligationResult duty)
    {
        var means = duty.Obligation.Means == Means.Interpretive ? string.Empty : $"\nby {MatrixText.Words(duty.Obligation.Means)}";
        return duty.Obligation.Qualifier is { } qualifier
            ? $"{MatrixText.Words(duty.Obligation.Force).Replace(" subject to", string.Empty, StringComparison.Ordinal)}, {qualifier}{means}"
            : MatrixText.Words(duty.Obligation.Force) + means;
    }
}
