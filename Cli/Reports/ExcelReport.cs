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
        var places = new WorkbookPlaces(matrix);
        SummarySheet.Add(workbook, matrix, places);
        foreach (var cluster in matrix.Clusters)
            MatrixSheet.Add(workbook, matrix, cluster, places);
        GapsSheet.Add(workbook, report, places);
        EvidenceSheet.Add(workbook, places);
        if (report.Changes is { } changes)
            ChangesSheet.Add(workbook, changes, places);
        AboutSheet.Add(workbook, matrix);
        StablePackage.Write(workbook, stream, matrix.AsOf);
    }
}
