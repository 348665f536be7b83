using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Reports;

/// <summary>
/// The gaps alone, heaviest first, with what would close each and columns for who does it by when. What people wrote there
/// is carried over when the workbook is written again; where the gap is closed by then, its row stays for its notes.
/// </summary>
internal static class GapsSheet
{
    public const string Name = "Gaps and remedies";
    public const string DutyId = "Duty id";
    public const string Owner = "Owner";
    public const string Deadline = "Deadline";
    public const string Notes = "Notes";

    private static readonly SheetColumn[] Columns =
    [
        ("Article", 16), ("Duty", 26), ("Status", 13), ("Missing elements", 12), ("What is missing", 52), ("What would close it", 44), ("Natural place", 24),
        (Owner, 16), (Deadline, 12), (Notes, 30), (DutyId, 16),
    ];

    public static void Add(XLWorkbook workbook, Report report, WorkbookPlaces places)
    {
        var table = new SheetTable(workbook, Name, "Gaps and remedies: binding duties not met or met in part, those that lack most first", Columns);
        table.LinkBack(SummarySheet.Name);
        var gaps = report.Matrix.Clusters.SelectMany(c => c.Obligations).Where(o => o.IsGap).Select(o => (Duty: o, Remedy: report.Remedies.For(o)))
            .OrderByDescending(g => g.Duty.Status == Status.NotMet)
            .ThenByDescending(g => g.Remedy?.Elements.Count ?? 0)
            .ThenBy(g => g.Duty.Obligation.Id)
            .ToList();
        foreach (var (duty, remedy) in gaps)
            Write(table, duty, MatrixText.Missing(duty, "\n"), remedy, report, places);
        var shown = gaps.Select(g => g.Duty.Obligation.Id).ToHashSet();
        foreach (var duty in report.Analysis.Matrix.Clusters.SelectMany(c => c.Obligations).Where(o => report.Plans.ContainsKey(o.Obligation.Id) && !shown.Contains(o.Obligation.Id)))
            Write(table, duty, duty.IsGap ? "Out of this report's view; kept for its notes." : "No gap any more; kept for its notes.", null, report, places);
        table.Finish("Gaps", Name);
    }

    private static void Write(SheetTable table, ObligationResult duty, string missing, Remedy? remedy, Report report, WorkbookPlaces places)
    {
        var plan = report.Plans.GetValueOrDefault(duty.Obligation.Id);
        table.Add(
        [
            report.Analysis.Input.Treaties.Cite(ObligationId.Of(duty.Obligation.Id.Article)),
            $"{duty.Citation}\n{duty.Obligation.Heading}",
            new SheetCell(StatusLook.Words(duty.Status), duty.Status),
            remedy is null ? string.Empty : remedy.Elements.Count.ToString(CultureInfo.InvariantCulture),
            missing,
            remedy is null ? string.Empty : string.Join("\n", remedy.Needed),
            remedy is null ? string.Empty : string.Join(", ", remedy.Statutes),
            plan?.Owner ?? string.Empty,
            plan?.Deadline ?? string.Empty,
            plan?.Notes ?? string.Empty,
            new SheetCell(duty.Obligation.Id.ToString(), Link: places.Of(duty.Obligation.Id)),
        ]);
    }
}
