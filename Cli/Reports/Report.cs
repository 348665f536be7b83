using ComplianceEngine.Rules.Analysis;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Runs;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Reports;

/// <summary>What a report is made of: the matrix in view, and what explains it.</summary>
/// <param name="Analysis">The whole analysis that the matrix was taken from.</param>
/// <param name="Changes">What differs from the run before; null where there is none.</param>
internal sealed record Report(GapMatrix Matrix, ComplianceAnalysis Analysis, RunChanges? Changes = null)
{
    private RemedyFinder? _remedies;

    /// <summary>What people wrote beside the gaps in the workbook that this one replaces.</summary>
    public IReadOnlyDictionary<ObligationId, GapPlan> Plans { get; init; } = new Dictionary<ObligationId, GapPlan>();

    /// <summary>Finds what would make duties, articles and clusters met.</summary>
    public RemedyFinder Remedies => _remedies ??= new RemedyFinder(Analysis.Matrix, Analysis.Input.Law, Analysis.Input.Mappings);
}
