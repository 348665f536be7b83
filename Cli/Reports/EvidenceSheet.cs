using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The provisions relied on, each once, with its wording's day, fingerprint and confidence.</summary>
internal static class EvidenceSheet
{
    private static readonly (string Heading, double Width)[] Columns =
        [("Provision", 34), ("Heading", 30), ("Digest", 70), ("Punishment", 28), ("In force from", 12), ("Fingerprint", 20), ("Confidence", 11), ("Relied on for", 34)];

    public static void Add(XLWorkbook workbook, GapMatrix matrix)
    {
        var sheet = workbook.AddWorksheet("Evidence");
        SheetStyle.Title(sheet, "Evidence: the law relied on, in the project's own words");
        SheetStyle.Headings(sheet, 3, Columns);
        var row = 4;
        foreach (var group in matrix.Clusters.SelectMany(c => c.Obligations)
                     .SelectMany(o => o.Elements.SelectMany(e => e.SatisfiedBy).Select(s => (Duty: o.Citation, Satisfied: s)))
                     .GroupBy(s => s.Satisfied.Provision.Id)
                     .OrderBy(g => g.Key))
        {
            Write(sheet, row++, group.First().Satisfied, string.Join("; ", group.Select(g => g.Duty).Distinct(StringComparer.Ordinal)));
        }

        SheetStyle.Grid(sheet.Range(4, 1, Math.Max(4, row - 1), Columns.Length));
        sheet.SheetView.FreezeRows(3);
        SheetStyle.PrintLandscape(sheet, "Evidence");
        sheet.PageSetup.SetRowsToRepeatAtTop(3, 3);
    }

    private static void Write(IXLWorksheet sheet, int row, SatisfiedBy satisfied, string duties)
    {
        var provision = satisfied.Provision;
        string[] texts =
        [
            satisfied.Citation,
            provision.Heading,
            provision.Digest ?? TextNormaliser.Shorten(provision.Text ?? string.Empty, 600),
            PunishmentText.Of(provision) ?? string.Empty,
            provision.InForceFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (provision.TextHash ?? provision.DigestHash).ToString(),
            provision.Confidence.ToString().ToLowerInvariant(),
            duties,
        ];
        SheetStyle.TextRow(sheet, row, [.. texts.Select((t, i) => (t, Columns[i].Width))]);
    }
}
