using ComplianceEngine.Cli.Reports;
using ComplianceEngine.Corpus.Diagnostics;

namespace ComplianceEngine.Cli.Templates;

/// <summary>A body's own form, which is filled instead of a report of ours being written.</summary>
internal interface IFormTemplate : IReportWriter
{
    /// <summary>What was noticed in filling it, for the user to know.</summary>
    IReadOnlyList<Diagnostic> Remarks { get; }
}
