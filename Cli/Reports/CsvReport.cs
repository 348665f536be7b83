using System.Globalization;
using System.Text;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The matrix as comma-separated values (RFC 4180), with a byte-order mark for Excel.</summary>
internal sealed class CsvReport : IReportWriter
{
    public string Extension => ".csv";

    public void Write(Report report, Stream stream)
    {
        var matrix = report.Matrix;
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        var columns = MatrixColumns.Of(matrix);
        string[] head = ["Treaty", "Cluster", .. columns.Select(c => c.Name), "Run"];
        WriteRow(writer, head);
        foreach (var cluster in matrix.Clusters)
        {
            foreach (var article in cluster.Articles)
            {
                foreach (var obligation in article.Obligations)
                {
                    WriteRow(writer, [
                        cluster.Treaty.ShortTitle,
                        cluster.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                        .. columns.Select(c => c.Text(matrix, article, obligation)),
                        matrix.RunId,
                    ]);
                }
            }
        }
    }

    private static void WriteRow(StreamWriter writer, IEnumerable<string> cells) => writer.WriteLine(string.Join(',', cells.Select(Quote)));

    private static string Quote(string cell) => $"\"{SpreadsheetText.ForCsv(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
