using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Oscal;

namespace ComplianceEngine.Cli.Reports;

/// <summary>The forms that reports come in.</summary>
internal static class ReportWriters
{
    private static readonly IReportWriter[] All =
    [
        new ExcelReport(), new JsonReport(), new CsvReport(), new MarkdownReport(), new HtmlReport(), new WordReport(),
        new OscalCatalogReport(), new OscalMappingReport(), new OscalResultsReport(),
    ];

    /// <summary>The extensions, for help texts.</summary>
    public static string Forms => string.Join(' ', All.Select(w => w.Extension));

    /// <exception cref="UsageException">No writer has the file's extension.</exception>
    public static IReportWriter For(string file) =>
        All.Where(w => file.EndsWith(w.Extension, StringComparison.OrdinalIgnoreCase)).MaxBy(w => w.Extension.Length)
        ?? throw new UsageException($"'{file}' has no form that is known. Reports are written as {Forms}.");
}
