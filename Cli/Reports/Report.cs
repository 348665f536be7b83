using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Cli.Reports;

/// <summary>What a report is made of: the matrix in view, and what explains it.</summary>
/// <param name="Analysis">The whole analysis that the matrix was taken from.</param>
internal sealed record Report(GapMatrix Matrix, ComplianceAnalysis Analysis)
{
    private RemedyFinder? _remedies;

    /// <summary>Finds what would make duties, articles and clusters met.</summary>
    public RemedyFinder Remedies => _remedies ??= new RemedyFinder(Analysis.Matrix, Analysis.Input.Law, Analysis.Input.Mappings);
}
