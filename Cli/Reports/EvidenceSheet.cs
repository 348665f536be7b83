using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The provisions relied on, each once, with its wording's day, fingerprint and confidence.</summary>
internal static class EvidenceSheet
{
    public const string Name = "Evidence";

    private static readonly SheetColumn[] Columns =
    [
        ("Provision", 40), ("Heading", 30), ("Digest", 70), ("Punishment", 28), ("In force from", 12), ("Fingerprint", 20), ("Confidence", 11), ("Stale", 8), ("Relied on for", 34),
    ];

    public static void Add(XLWorkbook workbook, WorkbookPlaces places)
    {
        var table = new SheetTable(workbook, Name, "Evidence: the law relied on, in the project's own words", Columns);
        table.LinkBack(SummarySheet.Name);
        foreach (var provision in places.Evidence)
        {
            var (duty, satisfied) = provision.First();
            var citation = new SheetCell(satisfied.Citation, Link: places.Of(duty.Obligation.Id));
            var duties = string.Join("; ", provision.Select(r => r.Duty.Citation).Distinct(StringComparer.Ordinal));
            table.Add(Cells(citation, satisfied.Provision, provision.Any(r => r.SatisfiedBy.IsStale), duties));
        }

        table.Finish("Evidence_relied_on", Name);
    }

    private static SheetCell[] Cells(SheetCell citation, Provision provision, bool isStale, string duties) =>
        [
            citation,
            provision.Heading,
            provision.Digest ?? TextNormaliser.Shorten(provision.Text ?? string.Empty, 600),
            PunishmentText.Of(provision) ?? string.Empty,
            provision.InForceFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (provision.TextHash ?? provision.DigestHash).ToString(),
            provision.Confidence.ToString().ToLowerInvariant(),
            isStale ? "stale" : string.Empty,
            duties,
        ];
}
