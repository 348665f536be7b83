using System.Diagnostics;
using System.Globalization;
using ClosedXML.Excel;
using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Benchmarks;

/// <summary>
/// The workbook of a matrix with very many rows, beside ClosedXML used in the plain way: the same matrix cells alone, each
/// styled by itself.
/// </summary>
internal static class ExportTable
{
    private static readonly CultureInfo Numbers = CultureInfo.InvariantCulture;

    public static void Run(string root, int rows)
    {
        var analysis = Analyze(root);
        var matrix = Repeat(analysis.Matrix, rows);
        var few = Repeat(analysis.Matrix, 500);
        Measure("warm-up", s => Whole(few, analysis, s));
        Measure("warm-up", s => CellByCell(few, s));
        var ours = Measure($"the whole workbook, {rows} rows", s => Whole(matrix, analysis, s));
        var plain = Measure("its matrix sheet alone, cell by cell", s => CellByCell(matrix, s));
        Console.WriteLine(string.Create(Numbers, $"ratio {ours / plain:F2} (aim 0.5)"));
    }

    private static ComplianceAnalysis Analyze(string root)
    {
        var folder = Directory.CreateTempSubdirectory("compliance-export-").FullName;
        try
        {
            using var library = SilentLibrary.Open(Path.Combine(root, "data"), folder);
            return ComplianceAnalysis.Run(library.Input(new DateOnly(2026, 11, 24), territory: null), CancellationToken.None);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The first cluster, its duties over and over.</summary>
    private static GapMatrix Repeat(GapMatrix matrix, int rows)
    {
        var cluster = matrix.Clusters[0];
        var times = (rows / cluster.Obligations.Count()) + 1;
        return matrix with { Clusters = [cluster with { Articles = [.. Enumerable.Repeat(cluster.Articles, times).SelectMany(a => a)] }] };
    }

    private static void Whole(GapMatrix matrix, ComplianceAnalysis analysis, Stream stream) => new ExcelReport().Write(new Report(matrix, analysis), stream);

    private static void CellByCell(GapMatrix matrix, Stream stream)
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("Matrix");
        var columns = MatrixColumns.Of(matrix);
        var row = 1;
        foreach (var article in matrix.Clusters.SelectMany(c => c.Articles))
        {
            foreach (var duty in article.Obligations)
            {
                for (var i = 0; i < columns.Count; i++)
                    Style(sheet.Cell(row, i + 1).SetValue(columns[i].Text(matrix, article, duty)), columns[i].Status?.Invoke(article, duty));
                row++;
            }
        }

        workbook.SaveAs(stream);
    }

    private static void Style(IXLCell cell, Status? status)
    {
        cell.Style.Alignment.WrapText = true;
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        cell.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        if (status is not { } shown)
            return;
        cell.Style.Fill.BackgroundColor = SheetStyle.Fill(shown);
        cell.Style.Font.Bold = true;
    }

    private static double Measure(string what, Action<Stream> write)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var file = Path.GetTempFileName();
        try
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var peak = new PeakMemory();
            var clock = Stopwatch.StartNew();
            using (var stream = File.Create(file))
                write(stream);
            var seconds = clock.Elapsed.TotalSeconds;
            Console.WriteLine(string.Create(Numbers, $"{what,-44}{seconds,8:F1} s{(GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6,10:F0} MB allocated{peak.Stop() / 1e6,8:F0} MB at most{new FileInfo(file).Length / 1e6,8:F1} MB file"));
            return seconds;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
