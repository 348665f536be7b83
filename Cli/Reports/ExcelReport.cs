using ClosedXML.Excel;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The matrix as an Excel workbook: a summary, a sheet per cluster, gaps, evidence, what changed, and how it was made.</summary>
internal sealed class ExcelReport : IReportWriter
{
    public string Extension => ".xlsx";

    public void Write(Report report, Stream stream)
    {
        var matrix = report.Matrix;
        using var workbook = SheetStyle.NewWorkbook();
        var sheets = matrix.Clusters.Select(c => (Cluster: c, Name: MatrixSheet.NameOf(c))).ToList();
        SummarySheet.Add(workbook, matrix, sheets);
        foreach (var (cluster, name) in sheets)
            MatrixSheet.Add(workbook, matrix, cluster, name);
        GapsSheet.Add(workbook, report);
        EvidenceSheet.Add(workbook, matrix);
        if (report.Changes is { } changes)
            ChangesSheet.Add(workbook, changes);
        AboutSheet.Add(workbook, matrix);
        StablePackage.Write(workbook, stream, matrix.AsOf);
    }
}
