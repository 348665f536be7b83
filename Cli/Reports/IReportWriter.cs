namespace ComplianceEngine.Cli.Reports;

/// <summary>Writes the matrix in one form.</summary>
internal interface IReportWriter
{
    /// <summary>The file extension, with its dot.</summary>
    string Extension { get; }

    /// <summary>Writes the report; the same matrix gives the same bytes.</summary>
    void Write(Report report, Stream stream);
}
