using ClosedXML.Excel;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>Reads what people wrote beside the gaps in a workbook that is about to be written again, so that nothing of it is lost.</summary>
internal static class GapPlans
{
    /// <summary>The plans by duty; none where the file is new or is no workbook of gaps.</summary>
    public static IReadOnlyDictionary<ObligationId, GapPlan> ReadFrom(string file)
    {
        var plans = new Dictionary<ObligationId, GapPlan>();
        if (!File.Exists(file) || Open(file) is not { } opened)
            return plans;
        using var workbook = opened;
        if (!workbook.TryGetWorksheet(GapsSheet.Name, out var sheet))
            return plans;
        var columns = Enumerable.Range(1, sheet.LastColumnUsed()?.ColumnNumber() ?? 0)
            .GroupBy(c => sheet.Cell(SheetTable.HeadRow, c).GetString().Trim(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        for (var row = SheetTable.FirstRow; row <= (sheet.LastRowUsed()?.RowNumber() ?? 0); row++)
        {
            var plan = new GapPlan(Text(GapsSheet.Owner), Text(GapsSheet.Deadline), Text(GapsSheet.Notes));
            if (plan is not { Owner: "", Deadline: "", Notes: "" } && ObligationId.TryParse(Text(GapsSheet.DutyId), null, out var duty))
                plans.TryAdd(duty, plan);

            string Text(string heading) => columns.TryGetValue(heading, out var column) ? SheetReader.TextOf(sheet.Cell(row, column)) : string.Empty;
        }

        return plans;
    }

    private static XLWorkbook? Open(string file)
    {
        try
        {
            return SheetReader.OpenWorkbook(file);
        }
        catch (InputException)
        {
            return null; // Not a workbook of ours: it holds no plans.
        }
    }
}
