using System.Text;
using ComplianceEngine.Cli.Json;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The matrix as the JSON of <c>analyze</c>.</summary>
internal sealed class JsonReport : IReportWriter
{
    public string Extension => ".json";

    public void Write(Report report, Stream stream) => stream.Write(Encoding.UTF8.GetBytes(JsonText.Of(MatrixJson.Of(report.Matrix)) + "\n"));
}
